namespace Tensors.Analyzers.Tests;

/// <summary>NDT2032 to NDT2037, and the shapes of what builds and rearranges.</summary>
public class ArrangingRulesTests
{
    private const string More = """
        [NdShape<float>(2000, 1000)] public partial struct Twice;
        [NdShape<float>(2, 1000)] public partial struct Pair;
        [NdShape<float>(1000, 3)] public partial struct Three;
        [NdShape<float>(602, 403)] public partial struct Bordered;
        [NdShape<long>(3)] public partial struct Picks;
        [NdShape<long>(600, 400)] public partial struct Ranks;
        [NdShape<float>(3, 400)] public partial struct Picked;
        [NdShape<float>(100)] public partial struct Found;
        [NdShape<float>(9)] public partial struct Edges;
        [NdShape<long>(8)] public partial struct Eight;
        [NdShape<long>(100, 2)] public partial struct Places;
        [NdShape<float>(5)] public partial struct Short;
        [NdShape<float>(5, 9)] public partial struct Mesh;
        public struct More { public Found Found; public Edges Edges; public Eight Eight; public Places Places; public Short Short; public Mesh Mesh, Mesh2; public Twice Twice; public Pair Pair; public Three Three; public Bordered Bordered; public Picks Picks; public Ranks Ranks; public Picked Picked; }
        """;

    [Fact]
    public void Fires()
    {
        Batch.Fires("NDT2032", Programs.Shapes + "\n" + More, Program,
            ("m.Twice.Assign(Nd.Concat(w.Map, w.Wide));", "HeightMap 'w.Map' (1000 x 1000) and Wide 'w.Wide' (600 x 400) cannot be joined: axis 1 is 1000 (HeightMap, Shapes.cs:1) in the first and 400 (Wide, Shapes.cs:5) in the other. Only axis 0"),
            ("m.Twice.Assign(Nd.Concat(w.Map, w.Column));", "They differ along axis 1: write axis: 1"),
            ("m.Twice.Assign(Nd.Concat(w.Map, w.Row));", "the first has 2 axes, the other 1. Both need the same axes"),
            ("m.Twice.Assign(Nd.Stack(w.Row, w.Profile));", "Stack takes operands of one shape; Nd.Concat(..., axis: 0) joins these"));
        Batch.Fires("NDT2010", Programs.Shapes + "\n" + More, Program,
            ("m.Twice.Assign(Nd.Concat(w.Map, w.Map, axis: 2));", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000)"),
            ("m.Pair.Assign(Nd.Stack(w.Row, w.Row, axis: 2));", "Axis 2 does not exist in 'Nd.Stack(w.Row, w.Row, axis: 2)'"));
        Batch.Fires("NDT2002", Programs.Shapes + "\n" + More, Program,
            ("m.Twice.Assign(Nd.Concat(w.Map, w.Map, axis: 1));", "(1000 x 2000) does not fit into Twice 'm.Twice' (2000 x 1000)"),
            ("m.Pair.Assign(Nd.Stack(w.Row, w.Row, axis: 1));", "(1000 x 2) does not fit"),
            ("m.Twice.Assign(Nd.Tile(w.Map, 1, 2));", "(1000 x 2000) does not fit"),
            ("m.Twice.Assign(Nd.Repeat(w.Map, 3, axis: 0));", "(3000 x 1000) does not fit"),
            ("m.Bordered.Assign(Nd.Pad(w.Wide, 1, 1));", "(602 x 402) does not fit"),
            ("m.Bordered.Assign(Nd.Take(w.Wide, m.Picks, axis: 0));", "(3 x 400) does not fit"),
            ("m.Picks.Assign(Nd.SearchSorted(w.Row, w.Wide));", "it has 2 axes and the destination 1"));
        Batch.Fires("NDT2033", Programs.Shapes + "\n" + More, Program,
            ("m.Picked.Assign(Nd.TakeAlongAxis(w.Wide, m.Picks, axis: 0));", "The indices Picks 'm.Picks' (3) do not stand beside Wide 'w.Wide' (600 x 400): they have 1 axis, it has 2. Whole slices are taken by Nd.Take(x, indices, axis: 0)"),
            ("w.Map.Assign(Nd.TakeAlongAxis(w.Map, m.Ranks, axis: 1));", "axis 0 is 600 (Ranks, Shapes.cs:16) here and 1000 (HeightMap, Shapes.cs:1) there"));
        Batch.Fires("NDT2034", Programs.Shapes + "\n" + More, Program,
            ("m.Bordered.Assign(Nd.Pad(w.Wide, [(1, 1)]));", "it has 2 axes and the border 1 pair of widths. Write one for each axis, [(1, 1), (1, 1)]"),
            ("m.Twice.Assign(Nd.Tile(w.Map, 0, 1));", "Tile repeats it 0 times"),
            ("m.Twice.Assign(Nd.Repeat(w.Map, 0, axis: 0));", "Repeat repeats it 0 times"));
        Batch.Fires("NDT2035", Programs.Shapes + "\n" + More, Program,
            ("m.Ranks.Assign(Nd.SearchSorted(w.Wide, w.Wide));", "'sorted' must be a vector and Wide 'w.Wide' (600 x 400) has 2 axes. What is searched comes first"),
            ("m.Ranks.Assign(Nd.Digitize(w.Wide, w.Column));", "'bins' must be a vector and Column 'w.Column' (1000 x 1) has 2 axes. Take one row of it"));
    }

    [Fact]
    public void FiresOnDestinations()
    {
        Batch.Fires("NDT2036", Programs.Shapes + "\n" + More, Program,
            ("Nd.Compress(w.Map > 0f, w.Map, ref w.Wide);", "'values' of Compress needs one axis and Wide 'w.Wide' (600 x 400) is given"),
            ("Nd.Compress(w.Wide > 0f, w.Map, ref m.Found);", "'mask' of Compress needs the shape 1000 x 1000 and 'w.Wide > 0f' (600 x 400) is given. It has an element for each of x"),
            ("Nd.FlatNonZero(w.Map > 0f, ref m.Places);", "'indices' of FlatNonZero needs one axis and Places 'm.Places' (100 x 2) is given. Its size is the most results it can take"),
            ("Nd.ArgWhere(w.Row > 0f, ref m.Places);", "'indices' of ArgWhere needs the shape 100 x 1 and Places 'm.Places' (100 x 2) is given"),
            ("Nd.ArgWhere(w.Map > 0f, ref m.Eight);", "'indices' of ArgWhere needs the shape 8 x 2 and Eight 'm.Eight' (8) is given"),
            ("Nd.UniqueInverse(w.Wide, ref m.Found, ref m.Picks);", "'inverse' of UniqueInverse needs the shape 600 x 400"),
            ("Nd.UniqueValues(w.Row, ref w.Map);", "'values' of UniqueValues needs one axis"),
            ("Nd.Histogram(w.Map, 0, 1, ref m.Ranks);", "'counts' of Histogram needs one axis and Ranks 'm.Ranks' (600 x 400) is given. It has as many elements as there are bins"),
            ("Nd.Histogram(w.Map, m.Edges, ref m.Picks);", "'counts' of Histogram needs the shape 8 and Picks 'm.Picks' (3) is given. 9 edges make 8 bins"),
            ("Nd.Histogram(w.Map, 0, 1, w.Row, ref m.Found);", "'weights' of Histogram needs the shape 1000 x 1000"),
            ("Nd.BinCount(m.Picks, ref m.Places);", "'counts' of BinCount needs one axis"),
            ("Nd.Scatter(ref w.Wide, m.Picks, w.Row);", "'values' of Scatter needs 3 x 400, or what broadcasts to it, and Row 'w.Row' (1000) is given. What is written has the axes of the indices in place of axis 0"),
            ("Nd.ScatterAdd(ref w.Wide, m.Picks, m.Picked, axis: 1);", "'values' of ScatterAdd needs 600 x 3, or what broadcasts to it,"),
            ("Nd.PutAlongAxis(ref w.Wide, m.Ranks, w.Map);", "'values' of PutAlongAxis needs 600 x 400, or what broadcasts to it,"),
            ("Nd.MeshGrid(m.Edges, m.Short, ref m.Mesh, ref m.Mesh2, MeshIndexing.Matrix);", "'gridX' of MeshGrid needs the shape 9 x 5 and Mesh 'm.Mesh' (5 x 9) is given. The first axis runs along x"),
            ("Nd.MeshGrid(m.Short, m.Edges, ref m.Mesh, ref m.Mesh2);", "'gridX' of MeshGrid needs the shape 9 x 5 and Mesh 'm.Mesh' (5 x 9) is given. Rows run along y, columns along x"),
            ("Nd.MeshGrid(m.Edges, w.Wide, ref m.Mesh, ref m.Mesh2);", "'y' of MeshGrid needs one axis"));
        Batch.Fires("NDT2033", Programs.Shapes + "\n" + More, Program,
            ("Nd.PutAlongAxis(ref w.Wide, m.Picks, 1f, axis: 0);", "Whole slices are written by Nd.Scatter(ref x, indices, values, axis: 0)"));
        Batch.Fires("NDT2010", Programs.Shapes + "\n" + More, Program,
            ("Nd.Scatter(ref w.Wide, m.Picks, m.Picked, axis: 2);", "Axis 2 does not exist in Wide 'w.Wide' (600 x 400)"));
        Batch.Fires("NDT2037", Programs.Shapes + "\n" + More, Program,
            ("Nd.Compress(w.Row > 0f, w.Row, ref w.Row);", "'x' of Compress is Row 'w.Row' (1000), which Compress writes while it still needs it. Copy it into a tensor of its own first"),
            ("Nd.Scatter(ref m.Picked, m.Picks.E, m.Picked.E);", "'values' of Scatter is"),
            ("Nd.Scatter(ref m.Picks, m.Picks, 1L);", "'indices' of Scatter is Picks 'm.Picks' (3)"),
            ("Nd.BinCount(m.Picks, ref m.Picks);", "'x' of BinCount is"),
            ("Nd.Histogram(m.Eight, 0, 1, ref m.Eight);", "'x' of Histogram is"),
            ("Nd.UniqueAll(m.Eight, ref m.Picks, ref m.Eight, ref m.Eight, ref m.Eight);", "'indices' of UniqueAll is Eight 'm.Eight' (8)"),
            ("Nd.MeshGrid(m.Edges, m.Short, ref m.Mesh, ref m.Mesh);", "'gridX' of MeshGrid is Mesh 'm.Mesh' (5 x 9)"));
        Batch.Fires("NDT2038", Programs.Shapes + "\n" + More, Program,
            ("w.Map.Assign(Nd.Cov(w.Row));", "it takes a matrix"));
        Batch.Fires("NDT2002", Programs.Shapes + "\n" + More, Program,
            ("w.Map.Assign(Nd.Cov(w.Wide));", "(600 x 600) does not fit"));
    }

    [Fact]
    public void DoesNotFireOnDestinations() => Batch.Silent(["NDT2002", "NDT2010", "NDT2033", "NDT2036", "NDT2037", "NDT2038"], Programs.Shapes + "\n" + More, Program, """
        Nd.Compress(w.Wide > 0f, w.Wide, ref m.Found); Nd.FlatNonZero(w.Map > 0f, ref m.Eight); Nd.ArgWhere(w.Map > 0f, ref m.Places);
                Nd.UniqueValues(w.Row, ref w.Row); Nd.Compress(w.Row > 0f, w.Row + 1f, ref w.Row); Nd.UniqueInverse(w.Wide, ref m.Found, ref m.Ranks); Nd.UniqueValues(w.Map, ref m.Found); Nd.UniqueCounts(w.Map, ref m.Found, ref m.Eight);
                Nd.Histogram(w.Map, 0, 1, ref m.Picks); Nd.Histogram(w.Map, m.Edges, ref m.Eight); Nd.Histogram(w.Map, 0, 1, w.Old, ref m.Found); Nd.BinCount(m.Ranks, ref m.Picks);
                Nd.Scatter(ref w.Wide, m.Picks, m.Picked); Nd.Scatter(ref w.Wide, m.Picks, 1f); Nd.Scatter(ref w.Map, m.Picks, w.Row); Nd.Scatter(ref w.Map, m.Picks, w.Column, axis: 1);
                Nd.PutAlongAxis(ref w.Wide, m.Ranks.E, w.Wide * 2f, axis: 0); Nd.PutAlongAxis(ref w.Wide, m.Ranks, 1f); Nd.MeshGrid(m.Edges, m.Short, ref m.Mesh, ref m.Mesh2);
                Nd.MeshGrid(m.Short, m.Edges, ref m.Mesh, ref m.Mesh2, MeshIndexing.Matrix);
        """);

    [Fact]
    public void DoesNotFire() => Batch.Silent(["NDT2002", "NDT2010", "NDT2032", "NDT2033", "NDT2034", "NDT2035"], Programs.Shapes + "\n" + More, Program, """
        m.Twice.Assign(Nd.Concat(w.Map, w.Old)); m.Pair.Assign(Nd.Stack(w.Row, w.Row)); m.Three.Assign(Nd.Stack(w.Row, w.Row, w.Row, axis: -1));
                m.Three.Assign(Nd.Concat(w.Column, w.Column, w.Column, axis: 1)); w.Map.Assign(Nd.Concat(w.Old[..400, ..], w.Old[400.., ..]));
                m.Twice.Assign(Nd.Tile(w.Map, 2, 1)); m.Twice.Assign(Nd.Repeat(w.Map, 2, axis: 0)); m.Three.Assign(Nd.Repeat(w.Column, 3, axis: -1));
                m.Bordered.Assign(Nd.Pad(w.Wide, [(1, 1), (1, 2)], PadMode.Reflect)); m.Picked.Assign(Nd.Take(w.Wide, m.Picks, axis: 0));
                m.Ranks.Assign(Nd.ArgSort(w.Wide, axis: 0)); w.Wide.Assign(Nd.TakeAlongAxis(w.Wide * 2f, m.Ranks, axis: 0)); w.Wide.Sort(axis: 0);
                m.Ranks.Assign(Nd.SearchSorted(w.Row, w.Wide)); w.Wide.Assign(Nd.Interp(w.Wide, w.Row, w.Row)); w.Map.Assign(Nd.Tril(w.Map, -1)); w.Map.Assign(Nd.Roll(w.Old, 3, axis: 1));
        """);

    private static string Program(string statements, int i) => $"static class Program{i}\n{{\n    static void Step(ref World w, ref More m)\n    {{\n        {statements}\n    }}\n}}\n";
}
