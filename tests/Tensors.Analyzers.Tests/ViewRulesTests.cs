namespace Tensors.Analyzers.Tests;

/// <summary>NDT2018 and NDT2020 to NDT2023: views that are none, do not fit, or are of what is computed; the shapes of those that do; and constants that
/// compile and cannot work.</summary>
public class ViewRulesTests
{
    private const string Batches = """

        [NdShape(8, 4, 4, typeof(float))] public partial struct Batch;
        [NdShape(4, 4, typeof(float))] public partial struct Mat4;
        [NdShape(3, 3, typeof(float))] public partial struct Mat3;
        [NdShape(1_000_000, typeof(float))] public partial struct Flat;
        [NdShape(1000, 1000, typeof(float), Order = Order.ColumnMajor)] public partial struct Columns;
        [NdShape(3, typeof(int))] public partial struct Three;
        public struct More { public Three Three; public Batch Batch; public Mat4 Mat; public Flat Flat; public Columns Columns; }
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
    [InlineData("NDT2021", "w.Row.Assign((w.Map + w.Old)[0]);", "'w.Map + w.Old' (1000 x 1000) is computed while it is assigned and has no elements in memory. Slice its operands, as in a[1..] + b[1..] (0 B, and only what is kept is computed), or assign it to a tensor first.")]
    [InlineData("NDT2021", "var v = (w.Map + w.Old).Flip(0);", "has no elements in memory. Write Flip behind its operands, as in a.Flip(0) + b.Flip(0) (0 B), or assign it to a tensor first.")]
    [InlineData("NDT2021", "var v = (w.Map * 2f).Flip();", "as in a.Flip() + b.Flip() (0 B)")]
    [InlineData("NDT2021", "var v = (w.Map * 2f).Rot90(3);", "as in a.Rot90(3) + b.Rot90(3)")]
    [InlineData("NDT2021", "var v = (w.Map * 2f).Permute(1, 0);", "as in a.Permute(1, 0) + b.Permute(1, 0)")]
    [InlineData("NDT2021", "var v = (w.Map * 2f).MoveAxis(0, 1) + w.Map;", "Write MoveAxis behind its operands")]
    [InlineData("NDT2021", "var v = Nd.Sqrt(w.Map).SwapAxes(0, 1);", "'Nd.Sqrt(w.Map)' (1000 x 1000) is computed")]
    [InlineData("NDT2021", "var v = (-w.Map).MatrixTranspose();", "Write MatrixTranspose behind its operands")]
    [InlineData("NDT2021", "var v = (-w.Map).ExpandDims(0);", "Write ExpandDims behind its operands")]
    [InlineData("NDT2021", "var v = (-w.Column).Squeeze();", "Write Squeeze behind its operands")]
    [InlineData("NDT2021", "var v = (-w.Row).BroadcastTo<HeightMap>();", "as in a.BroadcastTo<HeightMap>() + b.BroadcastTo<HeightMap>()")]
    [InlineData("NDT2021", "w.Row.Assign((w.Map * w.Old).Diagonal());", "as in a.Diagonal() + b.Diagonal()")]
    [InlineData("NDT2021", "var v = (w.Row + 1f).SlidingWindowView(3);", "as in a.SlidingWindowView(3) + b.SlidingWindowView(3)")]
    [InlineData("NDT2021", "var v = (w.Map + 1f).Unstack(axis: 0);", "Take pieces of its operands, as in a.Unstack(axis: 0)[0] + b.Unstack(axis: 0)[0] (0 B)")]
    [InlineData("NDT2021", "var v = (w.Map + 1f).Split(4, axis: 0);", "as in a.Split(4, axis: 0)[0]")]
    [InlineData("NDT2021", "m.Flat.Assign((w.Map + w.Old).Reshape<Flat>());", "Write ReshapeCopy<Flat>() (0 B when it is assigned as it is), or")]
    [InlineData("NDT2021", "m.Flat.Assign((w.Map + w.Old).Reshape(-1));", "Write ReshapeCopy(-1) (0 B")]
    [InlineData("NDT2021", "m.Flat.Assign((w.Map + w.Old).Ravel());", "Write ReshapeCopy(-1) (0 B")]
    [InlineData("NDT2021", "var v = (w.Map > 0f).Flip(1);", "'w.Map > 0f' (1000 x 1000) is computed")]
    [InlineData("NDT2021", "w.Row.Assign(Nd.Sum(w.Map, axis: 0).Flip());", "'Nd.Sum(w.Map, axis: 0)' (1000) is computed while it is assigned and has no elements in memory. Write Flip behind what it is made of, or assign it to a tensor first.")]
    [InlineData("NDT2010", "w.Map.Assign(w.Map + Nd.Index<float>(2));", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000): its axes are 0 to 1")]
    [InlineData("NDT2010", "w.Row.At[1..].Assign(Nd.Sqrt(2f * Nd.Index<float>(-2)));", "Axis -2 does not exist in 'w.Row.At[1..]' (999): its only axis is 0")]
    [InlineData("NDT2010", "float s = Nd.Sum(w.Row * Nd.Index<float>(1));", "Axis 1 does not exist in 'w.Row * Nd.Index<float>(1)' (1000)")]
    [InlineData("NDT2023", "w.Counts.Assign(w.Counts / 0);", "Counts 'w.Counts' (1000 x 1000) has elements of type int, which nothing divides by zero: every element throws a DivideByZeroException. Divide by another number, or as floating-point numbers, w.Counts.E.Cast<float>() / 0f,")]
    [InlineData("NDT2023", "w.Counts.Assign((w.Counts + 1) % 0);", "(w.Counts + 1).Cast<float>() / 0f")]
    [InlineData("NDT2023", "w.Counts /= 0;", "which nothing divides by zero")]
    [InlineData("NDT2023", "const int None = 0; w.Counts.Assign(Nd.FloorDivide(w.Counts, None));", "which nothing divides by zero")]
    [InlineData("NDT2023", "w.Counts.Assign(Nd.Remainder(w.Counts, 0));", "which nothing divides by zero")]
    [InlineData("NDT2023", "w.Counts.At[0, ..].Divide(0);", "which nothing divides by zero")]
    [InlineData("NDT2023", "m.Three = m.Three / 0;", "Three 'm.Three' (3)")]
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
                w.Map.Assign((w.Map + w.Old).Transpose() + (w.Map * 2f).ReshapeCopy(1000, 1000)); w.Map.Assign(w.Old.E.Flip(0) + w.Old[..].Flip(1));
                w.Map.Assign(w.Row * Nd.Index<float>(-2) + Nd.Index<float>(1)); w.Map.Assign(w.Map + Nd.Sum(w.Map * Nd.Index<float>(1), axis: 0));
                w.Counts.Assign(w.Counts / 2 % 3 + 0 / w.Counts); w.Counts /= 3; w.Map.Assign(w.Map / 0f); m.Three = m.Three / 1;
        """));

    private static string Program(string statements) =>
        Programs.Shapes + Batches + "\nstatic class Program\n{\n    static void Step(ref World w, ref More m)\n    {\n        " + statements + "\n    }\n}\n";
}
