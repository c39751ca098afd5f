using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the statements that are compiled to loops of their own: an interceptor for each, and its operation.</summary>
internal static class FusionEmitter
{
    public const string HintName = "Tensors.Intercepted.g.cs";

    public static SourceText Emit(IEnumerable<FusionPlan> plans)
    {
        ScriptObject inputs = new()
        {
            ["generated"] = SourceFile.GeneratedCode,
            ["sites"] = plans.Select(Inputs).ToArray(),
        };
        return SourceFile.Plain(TemplateCatalog.Render(inputs, ["Fusion"]));
    }

    private static ScriptObject Inputs(FusionPlan plan, int number)
    {
        FusionSite site = plan.Site;
        return new()
        {
            ["place"] = site.Place,
            ["text"] = site.Text,
            ["location"] = site.Location,
            ["call"] = site.Receiver is null ? $"Nd.{site.Method}" : $"to.{site.Method}",
            ["name"] = $"{site.Method}{number + 1}",
            ["operation"] = $"Operation{number + 1}",
            ["receiver"] = site.Receiver is null ? "" : $"this {site.Receiver} to, ",
            ["result"] = site.Result,
            ["generic"] = site.Generic,
            ["element"] = site.Element,
            ["tree"] = site.Tree.Type,
            ["chain"] = plan.Chain,
            ["conditions"] = plan.Conditions,
            ["operands"] = plan.Operands.Skip(1).Aggregate($"tree{plan.Operands[0]}", static (head, last) => $"Fusion.With({head}, tree{last})"),
            ["vectors"] = plan.Vectors,
            ["scalars"] = plan.Scalars,
        };
    }
}
