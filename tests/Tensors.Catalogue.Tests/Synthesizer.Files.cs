using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <content>Programs with files, archives, mappings and tensors of others.</content>
internal sealed partial class Synthesizer
{
    /// <summary>Whether an operation works on a file.</summary>
    private static bool IsOfFiles(INamedTypeSymbol type) => type.Name is "NpyFile" or "NpzReader" or "NpzWriter" or "MappedTensor";

    /// <summary>A file, or a stream, of this program's own; for reading something is written first.</summary>
    private void Files()
    {
        string type = _operation.ContainingType.Name;
        bool stream = _operation.Parameters is [{ Type.Name: "Stream" }, ..];
        bool archive = type is "NpzReader" or "NpzWriter" || type == "MappedTensor" && _operation.Parameters is [_, { Type.SpecialType: SpecialType.System_String }, ..];
        string extension = archive ? "npz" : "npy";
        _beside = $"    private static readonly string Path{{0}} = Path.Combine(Given.Folder, \"{{0}}.{extension}\");\n";
        if (stream)
            _beside += "    private static readonly MemoryStream Stream{0} = new(1 << 20);\n";
        if (type == "NpzWriter" || type == "NpyFile" && _operation.Name == "Write")
        {
            if (stream)
                _before.Add("Stream{0}.Position = 0;");
            return;
        }

        string written = $"in w.{Filed()}_a";
        _before.Add(archive ? $"Given.Archive(Path{{0}}, {written});" : $"NpyFile.Write(Path{{0}}, {written});");
        if (stream)
            _before.Add("Stream{0}.SetLength(0); Stream{0}.Write(File.ReadAllBytes(Path{0})); Stream{0}.Position = 0;");
    }

    /// <summary>A holder of a file or of another library's tensor, in a local.</summary>
    private string? Holder(ITypeSymbol type)
    {
        string? made = type.Name switch
        {
            "NpzReader" => "new NpzReader(Path{0})",
            "NpzWriter" => "new NpzWriter(Path{0})",
            "MappedTensor" => $"{Name(type)}.Open(Path{{0}}, MapMode.CopyOnWrite)",
            "ImportedTensor" => $"DLPack.Import<{Name(((INamedTypeSymbol)type).TypeArguments[0])}>({Handed(Name(((INamedTypeSymbol)type).TypeArguments[0]))})",
            _ => null,
        };
        if (made is null)
            return null;
        string local = $"v{_locals++}";
        _before.Add($"using var {local} = {made};");
        return local;
    }

    /// <summary>A tensor as a library gives it.</summary>
    private static string Handed(string tensor) => $"DLPack.Export(new Owned<{tensor}>())";

    /// <summary>The type of the tensor in the file.</summary>
    private string Filed() =>
        _operation.ContainingType.TypeParameters.Concat(_operation.TypeParameters).Select(_types.Of).FirstOrDefault() is { } tensor ? tensor.Name : "Float_3x3";

    /// <summary>Values that only these operations want.</summary>
    private string? FileValue(ITypeSymbol type, IParameterSymbol? parameter) => (type.Name, parameter?.Name, _operation.Name) switch
    {
        ("MapMode", _, _) => "MapMode.CopyOnWrite",
        ("IntPtr", "managed", _) => Handed(_types.Of(_operation.TypeParameters[0]).Name),
        ("ReadOnlySpan", _, "BroadcastShapes") => "[2, 3]",
        ("Span", _, "BroadcastShapes") => "stackalloc int[8]",
        ("DType", _, "IntegerInfo") => "DType.Int32",
        ("DType", _, "FloatInfo") => "DType.Float32",
        ("DType", _, "ResultType" or "ElementSize") => "DType.Float64",
        _ => null,
    };
}
