using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Tool.Loading;

/// <summary>Reads a built assembly through a compilation that holds nothing but references: to it, to what lies beside it and to the shared framework.</summary>
internal static class AssemblyLoader
{
    /// <exception cref="ToolException">It is no .NET assembly, or knows nothing of Tensors.</exception>
    public static LoadedProgram Load(string path)
    {
        if (!IsManaged(path))
        {
            throw new ToolException($"{path}: not a .NET assembly");
        }

        string folder = Path.GetDirectoryName(path)!, framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        PortableExecutableReference own = MetadataReference.CreateFromFile(path);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Path.GetFileName(path) };
        var references = new List<MetadataReference> { own };
        foreach (string neighbour in Directory.EnumerateFiles(folder, "*.dll").Concat(Directory.EnumerateFiles(framework, "*.dll")))
        {
            if (names.Add(Path.GetFileName(neighbour)) && IsManaged(neighbour))
            {
                references.Add(MetadataReference.CreateFromFile(neighbour));
            }
        }

        // Private fields take memory too.
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: references, options: options);
        if (compilation.GetAssemblyOrModuleSymbol(own) is not IAssemblySymbol assembly)
        {
            throw new ToolException($"{path}: not a .NET assembly");
        }

        if (compilation.GetTypeByMetadataName("Tensors.ITensor`2") is null)
        {
            throw new ToolException($"{path}: nothing to count: Tensors.dll does not lie beside it");
        }

        return new LoadedProgram(assembly.Name, compilation, folder, [], assembly);
    }

    private static bool IsManaged(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using var reader = new PEReader(stream);
            return reader.HasMetadata && reader.GetMetadataReader().IsAssembly;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
