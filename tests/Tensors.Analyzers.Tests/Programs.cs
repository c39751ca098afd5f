namespace Tensors.Analyzers.Tests;

/// <summary>The declarations the tests share, and a method to put statements into.</summary>
internal static class Programs
{
    public const string Shapes = """
        [NdShape(1000, 1000, typeof(float))] public partial struct HeightMap;
        [NdShape(1000, typeof(float))] public partial struct Row;
        [NdShape(999, typeof(float))] public partial struct Profile;
        [NdShape(1000, 1, typeof(float))] public partial struct Column;
        [NdShape(600, 400, typeof(float))] public partial struct Wide;
        [NdShape(400, 600, typeof(float))] public partial struct Tall;
        [NdShape(600, typeof(float))] public partial struct SixHundred;
        [NdShape(1000, 1000, typeof(double))] public partial struct Fine;
        [NdShape(1000, 1000, typeof(int))] public partial struct Counts;
        public struct World { public HeightMap Map, Old; public Row Row; public Profile Profile; public Column Column; public Wide Wide; public Tall Tall; public SixHundred Six; public Fine Fine; public Counts Counts; }
        """;

    /// <summary>The statements in a method with <c>ref World w</c>.</summary>
    public static string Method(string statements, string more = "") =>
        Shapes + "\nstatic class Program\n{\n    static void Step(ref World w)\n    {\n        " + statements + "\n    }\n" + more + "\n}\n";
}
