using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes a declared dimension.</summary>
internal static class DimEmitter
{
    public static SourceText Emit(DimSpec dim)
    {
        ScriptObject inputs = new()
        {
            ["name"] = CSharpNames.Escape(dim.Host.Name),
            ["accessibility"] = dim.Host.Accessibility,
            ["size"] = dim.Size,
            ["size_text"] = ByteText.Exact(dim.Size),
            ["doc"] = dim.Doc is null ? "" : XmlText.Of(dim.Doc),
            ["generated"] = SourceFile.GeneratedCode,
        };
        return SourceFile.Of(dim.Host, TemplateCatalog.Render(inputs, ["Dim"]));
    }
}
