using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    /// <summary>The file of a declared type: its full name.</summary>
    public static string Of(HostSpec host, string part = "") => part.Length == 0 ? $"{host.FullName}.g.cs" : $"{host.FullName}.{part}.g.cs";
}
