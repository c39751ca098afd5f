using System.Globalization;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>A field of a Register type.</summary>
/// <param name="Name">Its name, as written in source.</param>
/// <param name="Type">Its type: the element's, or a vector of System.Numerics.</param>
/// <param name="Start">The place in memory order of its first element.</param>
/// <param name="Count">How many elements it holds.</param>
internal sealed record RegisterField(string Name, string Type, int Start, int Count)
{
    /// <summary>How an element of it is written: itself, or <c>_v0.X</c>.</summary>
    public string Part(int index) => Count == 1 ? Name : $"{Name}.{"XYZW"[index - Start]}";
}

/// <summary>Decides the fields of a Register type. The JIT keeps a struct in registers when it has at most four fields, and arithmetic in vector
/// instructions when they are vectors: with floats as fields and a cast to <c>Vector3</c> in the operators, a chain of updates took 25.7 ns a step,
/// with one <c>Vector3</c> field 3.7, as System.Numerics itself. A matrix has a field per line of memory, so that its product needs no shuffles
/// across fields.</summary>
internal static class RegisterLayout
{
    public static IReadOnlyList<RegisterField> Plan(TensorSpec spec)
    {
        int length = (int)spec.Length;
        if (spec.Element.CSharp != "float" || length == 1)
        {
            return [.. Enumerable.Range(0, length).Select(i => new RegisterField(
                spec.Components is { } letters ? Emitting.CSharpNames.Escape(letters[i].ToString()) : "_e" + i.ToString(CultureInfo.InvariantCulture),
                spec.Element.CSharp, i, 1))];
        }

        int line = spec.Rank < 2 ? length : spec.Axes[spec.ColumnMajor ? 0 : spec.Rank - 1].Size;
        int step = spec.Rank == 2 && line is 2 or 3 && length / line <= 4 ? line : 4;
        List<RegisterField> fields = [];
        for (int start = 0; start < length; start += step)
        {
            int count = Math.Min(step, length - start);
            string type = count == 1 ? "float" : $"global::System.Numerics.Vector{count}";
            fields.Add(new($"_v{fields.Count}", type, start, count));
        }

        return fields;
    }
}
