using Microsoft.CodeAnalysis;

namespace Tensors.Tool.Loading;

/// <summary>One compilation, ready to be counted.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Compilation">With all generated code.</param>
/// <param name="Folder">Places are told relative to it.</param>
/// <param name="ShapesFiles">The files that declare tensors beside the source.</param>
/// <param name="Assembly">The assembly to describe, where there is no source; else null.</param>
internal sealed record LoadedProgram(string Name, Compilation Compilation, string Folder, IReadOnlyList<string> ShapesFiles, IAssemblySymbol? Assembly)
{
    public bool IsSource => Assembly is null;
}
