namespace Tensors.Analyzers.Tests;

/// <summary>NDT2032 to NDT2035, and the shapes of what builds and rearranges.</summary>
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
        public struct More { public Twice Twice; public Pair Pair; public Three Three; public Bordered Bordered; public Picks Picks; public Ranks Ranks; public Picked Picked; }
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
