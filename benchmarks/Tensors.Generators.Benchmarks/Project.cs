using System.Globalization;
using System.Text;

namespace Tensors.Generators.Benchmarks;

/// <summary>A whole project as text: declared shapes, worlds that hold them, and lines of tensor code in files of about 500 lines.</summary>
/// <remarks>Two lines in three are statements of the algebra, of one to five operators, slices, reductions and products; the others are what stands around them. A
/// method calls the one before it, every tenth has a budget: what a simulation looks like, with a call graph as deep as the file.</remarks>
internal static class Project
{
    private const int StatementsAMethod = 8;
    private const int MethodsAFile = 40;

    // Shapes come in fours of equal sizes, so that a world can add, slice and multiply them.
    private static readonly string[] s_bodies =
    [
        "w.A.Assign(w.A + w.B * w.C);",
        "w.B.Assign((w.A - w.C) * 0.5f + 1f);",
        "w.C.At[1..^1, ..].Assign(0.5f * (w.A[..^2, ..] + w.A[2.., ..]));",
        "w.Row.Assign(Nd.Sum(w.A, axis: 0));",
        "w.B += w.Row * 2f;",
        "w.C.Assign(Nd.Sqrt(w.A * w.A + w.B * w.B));",
        "w.A.Assign(w.C);",
        "w.B.Fill(step * 0.25f);",
        "float peak{0} = w.A.Max();",
        "w.A.Assign(Nd.Max(w.A, w.B) - w.Row / 3f);",
    ];

    /// <summary>The declarations: four tensors to a world.</summary>
    /// <param name="shapes">How many.</param>
    public static string Shapes(int shapes)
    {
        StringBuilder text = new("using Tensors;\nnamespace Game;\n");
        for (int world = 0; world < Worlds(shapes); world++)
        {
            int rows = 24 + (world % 9 * 8), columns = 32 + (world % 7 * 16);
            text.Append(CultureInfo.InvariantCulture, $"""
                [NdShape({rows}, {columns}, typeof(float))] public partial struct A{world};
                [NdShape({rows}, {columns}, typeof(float))] public partial struct B{world};
                [NdShape({rows}, {columns}, typeof(float))] public partial struct C{world};
                [NdShape({columns}, typeof(float))] public partial struct Row{world};
                public struct World{world} {"{"} public A{world} A; public B{world} B; public C{world} C; public Row{world} Row; {"}"}

                """);
        }

        return text.ToString();
    }

    /// <summary>The code, file by file.</summary>
    /// <param name="shapes">How many shapes there are.</param>
    /// <param name="lines">How many lines there shall be, about.</param>
    public static IEnumerable<string> Files(int shapes, int lines)
    {
        int worlds = Worlds(shapes), world = 0;
        for (int written = 0; written < lines; world++)
        {
            string file = File(world, world % worlds);
            written += file.Count(static c => c == '\n');
            yield return file;
        }
    }

    /// <summary>What the edit of a keystroke changes: a number in one method of a file.</summary>
    /// <param name="file">The text.</param>
    /// <param name="method">The method: the last digit 9 has a budget, and calls a chain of nine.</param>
    /// <param name="round">Makes the number another one.</param>
    public static string Edited(string file, int method, int round)
    {
        int start = file.IndexOf($"void Step{method}(", StringComparison.Ordinal), at = file.IndexOf("w.A.Assign(w.C);", start, StringComparison.Ordinal);
        return file.Insert(at, $"w.B.Assign(w.A * {round + 1}f); ");
    }

    private static int Worlds(int shapes) => Math.Max(1, shapes / 4);

    private static string File(int number, int world)
    {
        StringBuilder text = new($"using Tensors;\nnamespace Game;\n\npublic static class Steps{number}\n{{\n");
        for (int method = 0; method < MethodsAFile; method++)
        {
            if (method % 10 == 9)
            {
                text.Append("    [MemoryBudget(Alloc = 0)]\n");
            }

            text.Append($"    public static void Step{method}(ref World{world} w, int step)\n    {{\n");
            if (method % 10 != 0)
            {
                text.Append($"        if (step > 0)\n        {{\n            Step{method - 1}(ref w, step - 1);\n        }}\n");
            }

            for (int i = 0; i < StatementsAMethod; i++)
            {
                text.Append("        ").Append(s_bodies[(method + i) % s_bodies.Length].Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
            }

            text.Append("    }\n\n");
        }

        return text.Append("}\n").ToString();
    }
}
