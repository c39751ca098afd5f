namespace Tensors.Analyzers.Tests;

/// <summary>Products and systems of equations whose operands do not fit.</summary>
public class ProductRulesTests
{
    private const string Shapes = """
        [NdShape(3, 4, typeof(double))] public partial struct Rect;
        [NdShape(5, 4, typeof(double))] public partial struct Other;
        [NdShape(6, 6, typeof(double))] public partial struct Sys;
        [NdShape(6, typeof(double))] public partial struct Six;
        [NdShape(2, 6, typeof(double))] public partial struct Sides;
        [NdShape(3, 500, typeof(double))] public partial struct Vectors;
        [NdShape(7, 6, 6, typeof(double))] public partial struct Stack;
        [NdShape(5, 6, 2, typeof(double))] public partial struct Columns;
        [NdShape(3, 5, typeof(double))] public partial struct Result;
        [NdShape(7, 6, typeof(double))] public partial struct Seven;
        [NdShape(7, typeof(double))] public partial struct Dets;
        [NdShape(6, 2, typeof(double))] public partial struct Turned;
        [NdShape(18, 24, typeof(double))] public partial struct Large;
        public struct World { public Rect Rect; public Other Other; public Sys Sys, Inverse; public Six Six, X; public Sides Sides; public Vectors U, V, N; public Stack Stack, Inverses; public Columns Columns; public Result Result; public Seven Seven; public Dets Dets; public Turned Turned; public Large Large; }
        """;

    [Theory]
    [InlineData("NDT2038", "w.Rect.Assign(Nd.Inv(w.Rect));", "Inv of Rect 'w.Rect' (3 x 4): the matrix in the last two axes has 3 rows and 4 (Rect, Program.cs:1) columns. Only a square matrix")]
    [InlineData("NDT2038", "double d = Nd.Det(w.Six).Item();", "Det of Six 'w.Six' (6): it takes a matrix, or a stack of them in the last two axes, and this has 1 axis")]
    [InlineData("NDT2038", "double d = Nd.Trace(w.Six).Item();", "Trace of Six 'w.Six' (6)")]
    [InlineData("NDT2038", "bool b = Nd.TryInv(w.Rect, ref w.Rect);", "TryInv of Rect")]
    [InlineData("NDT2039", "w.Turned.Assign(Nd.Solve(w.Sys, w.Sides));", "the matrices have 6 rows, the right side 2 (Sides, Program.cs:5). Each right side is a column: transpose them")]
    [InlineData("NDT2039", "bool b = Nd.TrySolve(w.Sys, w.Dets, ref w.Six);", "A vector has as many elements as the matrix has rows")]
    [InlineData("NDT2040", "w.N.Assign(Nd.Cross(w.U, w.V));", "axis 1 of the left operand has 500 (Vectors, Program.cs:6) elements, not 3. The vectors lie along axis 0: write axis: 0")]
    [InlineData("NDT2041", "w.Result.Assign(Nd.TensorDot(w.Rect, w.Other, axes: (1, 0)));", "axis 1 of the left operand has 4 elements, axis 0 of the right one 5 (Other, Program.cs:2)")]
    [InlineData("NDT2041", "w.Result.Assign(Nd.TensorDot(w.Rect, w.Other, axes: 3));", "it is to sum over 3 axes, the operands have 2 and 2")]
    [InlineData("NDT2041", "w.Dets.Assign(Nd.VecDot(w.Seven, w.Dets));", "axis 1 of the left operand has 6 elements, axis 0 of the right one 7")]
    [InlineData("NDT2041", "w.Result.Assign(Nd.Inner(w.Rect, w.Sys));", "The last axes have the same size")]
    [InlineData("NDT2041", "w.Result.Assign(Nd.Outer(w.Rect, w.Six));", "it takes vectors, these have 2 and 1 axes. Nd.TensorDot(x, y, axes: 0)")]
    [InlineData("NDT2041", "double d = (w.Rect + w.Rect).Item();", "it has 12 elements and Item takes the only one")]
    [InlineData("NDT2003", "w.Stack.Assign(Nd.MatMul(w.Stack, w.Rect));", "the left factor has 6 (Stack, Program.cs:7) columns, the right one 3 (Rect, Program.cs:1) rows")]
    [InlineData("NDT2001", "w.Stack.Assign(Nd.MatMul(w.Stack, w.Columns));", "7")]
    [InlineData("NDT2001", "w.Stack.Assign(Nd.Solve(w.Stack, w.Columns));", "7")]
    [InlineData("NDT2002", "bool b = Nd.TryInv(w.Sys, ref w.Stack);", "axes")]
    [InlineData("NDT2002", "w.Result.Assign(Nd.Kron(w.Rect, w.Sys));", "18")]
    [InlineData("NDT2002", "w.Six.Assign(Nd.MatMul(w.Stack, w.Six));", "axes")]
    [InlineData("NDT2010", "w.Dets.Assign(Nd.VecDot(w.Seven, w.Seven, axis: 2));", "Axis 2 does not exist")]
    [InlineData("NDT2010", "w.Result.Assign(Nd.TensorDot(w.Rect, w.Other, axes: (1, 2)));", "Axis 2 does not exist in Other")]
    public void Fires(string id, string statement, string words) => Assert.Contains(words, Verify.OneOf(typeof(ProductRulesTests), id, statement, Method).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Method("""
        w.Inverse.Assign(Nd.Inv(w.Sys)); w.Inverses.Assign(Nd.Inv(w.Stack)); w.Dets.Assign(Nd.Det(w.Stack)); w.Dets.Assign(Nd.Trace(w.Stack, 1));
                w.X.Assign(Nd.Solve(w.Sys, w.Six)); w.Seven.Assign(Nd.Solve(w.Stack, w.Six)); w.Turned.Assign(Nd.Solve(w.Sys, Nd.Transpose(w.Sides)));
                w.N.Assign(Nd.Cross(w.U, w.V, axis: 0)); w.Result.Assign(Nd.TensorDot(w.Rect, w.Other, axes: (1, 1))); w.Result.Assign(Nd.Inner(w.Rect, w.Other));
                w.Seven.Assign(Nd.MatMul(w.Stack, w.Six)); w.Inverses.Assign(Nd.MatMul(w.Stack, w.Sys)); w.Large.Assign(Nd.Kron(w.Rect, w.Sys)); w.Sys.Assign(Nd.Outer(w.Six, w.X));
                double d = Nd.MatMul(w.Six, w.X).Item() + Nd.Det(w.Sys).Item() + Nd.TensorDot(w.Rect, w.Rect, axes: ((0, 1), (0, 1))).Item();
                bool b = Nd.TryInv(w.Sys, ref w.Inverse) && Nd.TrySolve(w.Sys, w.Six, ref w.X);
        """));

    private static string Method(string statements) =>
        Shapes + "\nstatic class Program\n{\n    static void Step(ref World w)\n    {\n        " + statements + "\n    }\n}\n";
}
