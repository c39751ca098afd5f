namespace Tensors.Analyzers.Tests;

/// <summary>NDT2018 and NDT2020 to NDT2022: views that are none, do not fit, or are of what is computed; and the shapes of those that do.</summary>
public class ViewRulesTests
{
    private const string Batches = """

        [NdShape(8, 4, 4, typeof(float))] public partial struct Batch;
        [NdShape(4, 4, typeof(float))] public partial struct Mat4;
        [NdShape(3, 3, typeof(float))] public partial struct Mat3;
        [NdShape(1_000_000, typeof(float))] public partial struct Flat;
        [NdShape(1000, 1000, typeof(float), Order = Order.ColumnMajor)] public partial struct Columns;
        public struct More { public Batch Batch; public Mat4 Mat; public Flat Flat; public Columns Columns; }
        """;

    [Theory]
    [InlineData("NDT2018", "m.Flat.Assign(w.Map.Transpose().Reshape<Flat>());", "Reshape of 'w.Map.Transpose()' (1000 x 1000) to (1000000) is not a view: axes 0 and 1 do not follow one another in memory. Write .ReshapeCopy<Flat>() (Copy 4,000,000 B (3.81 MiB))")]
    [InlineData("NDT2018", "m.Flat.Assign(m.Columns.Ravel());", "Ravel of Columns 'm.Columns' (1000 x 1000) to (1000000) is not a view: axes 0 and 1 do not follow one another in memory. Write .ReshapeCopy(-1)")]
    [InlineData("NDT2018", "var v = w.Map[.., ..500].Reshape(-1);", "'w.Map[.., ..500]' (1000 x 500) to (500000)")]
    [InlineData("NDT2018", "var v = w.Map.Reshape(Order.ColumnMajor, 500, 2000);", "in column-major order. Write .ReshapeCopy(Order.ColumnMajor, 500, 2000)")]
    [InlineData("NDT2018", "w.Map.At.Flip(0).Ravel().Fill(1f);", "Ravel of 'w.Map.At.Flip(0)' (1000 x 1000)")]
    [InlineData("NDT2002", "var v = w.Map.Reshape<Row>();", "it has 1,000,000 elements and the new shape 1,000")]
    [InlineData("NDT2020", "var v = w.Map.Reshape(3, -1);", "Reshape to (3, -1) of HeightMap 'w.Map' (1000 x 1000) does not keep its 1,000,000 elements. The new sizes multiply to as many")]
    [InlineData("NDT2020", "var v = w.Map.Permute(0, 0);", "Permute(0, 0) of HeightMap 'w.Map' (1000 x 1000) names 2 axes of 2. Name each of 0 to 1 once")]
    [InlineData("NDT2020", "var v = w.Map.Squeeze(0);", "Squeeze(0) of HeightMap 'w.Map' (1000 x 1000) drops an axis of 1000. Only an axis of size 1 goes, and it has none")]
    [InlineData("NDT2020", "var v = w.Column.Squeeze(0);", "Only an axis of size 1 goes: 1")]
    [InlineData("NDT2020", "var v = w.Wide.Diagonal(400);", "Diagonal(400) of Wide 'w.Wide' (600 x 400) lies outside 600 x 400. Diagonals are -599 to 399")]
    [InlineData("NDT2020", "var v = w.Row.SlidingWindowView(1001);", "A window of 1001 of Row 'w.Row' (1000) does not fit into axis 0, which has 1000 elements")]
    [InlineData("NDT2020", "var v = w.Map.SlidingWindowView(3);", "gives 1 sizes for 2 axes. Give one size an axis, or name the axis")]
    [InlineData("NDT2020", "var v = w.Map.Split(3, axis: 0);", "Split(3, axis: 0) of HeightMap 'w.Map' (1000 x 1000) does not divide 1000 elements into equal parts. Parts of different lengths are slices: [..333]")]
    [InlineData("NDT2020", "var v = w.Row.BroadcastTo(1000, 999);", "BroadcastTo(1000, 999) of Row 'w.Row' (1000) stretches an axis that is not of size 1")]
    [InlineData("NDT2020", "var v = w.Map.ExpandDims(4);", "A new axis stands at -3 to 2")]
    [InlineData("NDT2020", "var v = w.Map.Rot90(1, 1, 1);", "Axis 1 twice of HeightMap 'w.Map' (1000 x 1000) is no pair of axes")]
    [InlineData("NDT2010", "var v = w.Map.Flip(2);", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2010", "var v = w.Map.Flip(0).MoveAxis(0, 2);", "Axis 2 does not exist in 'w.Map.Flip(0)' (1000 x 1000)")]
    [InlineData("NDT2021", "w.Row.Assign((w.Map + w.Old)[0]);", "'w.Map + w.Old' (1000 x 1000) is computed while it is assigned and has no elements in memory to slice. Slice its operands, as in a[1..] + b[1..]")]
    [InlineData("NDT2022", "ref Mat3 x = ref m.Batch.At.Element<Mat3>(5);", "Batch 'm.Batch' (8 x 4 x 4) has no elements of type Mat3 (3 x 3): one index leaves 4 x 4")]
    [InlineData("NDT2022", "ref readonly Row x = ref m.Columns.Element<Row>(5);", "in column-major order its parts do not lie together")]
    [InlineData("NDT2007", "ref Mat4 x = ref m.Batch.At.Element<Mat4>(8);", "Index 8 is outside axis 0")]
    [InlineData("NDT2004", "var v = w.Row[(2..7).By(-1)];", "runs backwards from 2 to behind 7, which is nothing (axis 0 has 1000). With a negative step the larger bound comes first: (7..2).By(-1)")]
    [InlineData("NDT2004", "var v = w.Row[(..).By(0)];", "steps by 0")]
    [InlineData("NDT2002", "w.Wide.Assign(w.Wide.Rot90());", "'w.Wide.Rot90()' (400 x 600) does not fit into Wide 'w.Wide' (600 x 400)")]
    [InlineData("NDT2002", "w.Wide.At.Rot90().Assign(w.Wide);", "Wide 'w.Wide' (600 x 400) does not fit into 'w.Wide.At.Rot90()' (400 x 600)")]
    [InlineData("NDT2001", "var v = w.Wide.Permute(1, 0) + w.Wide;", "'w.Wide.Permute(1, 0)' (400 x 600) and Wide 'w.Wide' (600 x 400)")]
    [InlineData("NDT2001", "var v = w.Map.Diagonal(1) + w.Row;", "'w.Map.Diagonal(1)' (999) and Row 'w.Row' (1000)")]
    [InlineData("NDT2001", "var v = w.Row.SlidingWindowView(3) + w.Row;", "(998 x 3)")]
    [InlineData("NDT2007", "var v = w.Map.Split(4, axis: 1)[4];", "Index 4 is outside axis 0 of 'w.Map.Split(4, axis: 1)' (4 x 1000 x 250)")]
    public void Fires(string id, string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(ViewRulesTests), id, statement, Program).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Program("""
        w.Row.Assign(w.Map.Diagonal()); w.Map.At.Diagonal().Assign(w.Row); w.Profile.Assign(w.Map.Diagonal(-1));
                w.Tall.Assign(w.Wide.Rot90()); w.Tall.Assign(w.Wide.Permute(1, 0)); w.Tall.Assign(w.Wide.MoveAxis(0, -1)); w.Tall.Assign(w.Wide.SwapAxes(0, 1)); w.Tall.Assign(w.Wide.MatrixTranspose());
                w.Map.Assign(w.Column.Squeeze().ExpandDims(1).BroadcastTo<HeightMap>()); w.Map.Assign(w.Row.BroadcastTo(1000, 1000));
                m.Flat.Assign(w.Map.Reshape<Flat>() + w.Map.Ravel() + w.Map.Reshape(-1) + m.Columns.Ravel(Order.ColumnMajor) + m.Columns.Transpose().Ravel());
                w.Map.Assign(m.Flat.Reshape(1000, -1)); w.Map.At.Reshape<Flat>().Assign(m.Flat); ref Flat f = ref w.Map.At.ReshapeRef<Flat>(); f.Fill(1f);
                ref Mat4 x = ref m.Batch.At.Element<Mat4>(7); x.Assign(m.Batch.Element<Mat4>(0)); m.Mat.Assign(m.Batch[3].Flip(0)[(..).By(-1), ..]);
                w.Row.Assign(w.Map.Unstack(axis: 1)[3]); w.Map.At.Split(4, axis: 1)[2].Assign(w.Old[.., 500..750]);
                w.Row.At[(..).By(-1)].Assign(w.Map[0]); w.Row.At[(7..2).By(-2)].Assign(w.Row[..3]); int n = 3; var r = w.Row[(n..).By(-1)]; int k = Random.Shared.Next(2); var p = w.Map.Permute(k, 1 - k);
                foreach (var row in w.Map.Unstack(axis: 0)) { w.Row.Assign(row); }
        """));

    private static string Program(string statements) =>
        Programs.Shapes + Batches + "\nstatic class Program\n{\n    static void Step(ref World w, ref More m)\n    {\n        " + statements + "\n    }\n}\n";
}
