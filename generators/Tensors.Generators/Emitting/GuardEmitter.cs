using System.Text;
using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the asserted sizes as constants.</summary>
internal static class GuardEmitter
{
    public const string HintName = "Tensors.SizeAssertions.g.cs";

    public static SourceText Emit(EquatableArray<SizeGuard> guards)
    {
        ScriptObject inputs = new()
        {
            ["generated"] = SourceFile.GeneratedCode,
            ["guards"] = guards.Select((guard, i) => new ScriptObject { ["index"] = i, ["type"] = guard.Type, ["bytes"] = guard.Bytes }).ToArray(),
        };
        return SourceFile.Plain(TemplateCatalog.Render(inputs, ["Assertions"]));
    }
}
