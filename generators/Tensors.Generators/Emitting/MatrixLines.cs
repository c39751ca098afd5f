using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>The lines of a small matrix as the vectors the runtime's products take.</summary>
internal static class MatrixLines
{
    /// <summary>A line as a vector of four, whatever lies behind its elements.</summary>
    public static string Line(string owner, RegisterField field) =>
        field.Count == 4
            ? $"global::System.Runtime.Intrinsics.Vector128.AsVector128({owner}.{field.Name})"
            : $"global::System.Runtime.Intrinsics.Vector128.AsVector128Unsafe({owner}.{field.Name})";

    /// <summary>A vector of four as a line.</summary>
    public static string Back(int count, string vector) => $"global::System.Runtime.Intrinsics.Vector128.AsVector{count}({vector})";
}
