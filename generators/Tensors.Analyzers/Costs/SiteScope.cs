using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The names of a formula at one use of the operation that states it.</summary>
internal sealed class SiteScope(Evaluations evaluations, CallSite site, bool nested, Overlap overlap) : FormulaScope
{
    public override bool IsNested => nested;

    public override Hazard Overlap => overlap.Hazard;

    public override Amount? Bytes(string name) => name switch
    {
        "result" => evaluations.BytesOf(site.Node) ?? evaluations.SizeOf(site.Node.Type),
        "this" => site.Receiver is { } receiver ? evaluations.BytesOf(receiver) : null,
        _ => site.Argument(name) is { } argument ? evaluations.BytesOf(argument) : null,
    };

    public override Amount? Length(string name)
    {
        IOperation? operation = name switch { "result" => site.Node, "this" => site.Receiver, _ => site.Argument(name) };
        return operation is null ? null : Sizes.LengthOf(evaluations.Value(operation).Shape);
    }

    public override Amount? SizeOf(string typeParameter)
    {
        var method = site.Operation as IMethodSymbol;
        if (method is not null && Argument(method.TypeParameters, method.TypeArguments, typeParameter) is { } own)
        {
            return evaluations.SizeOf(own);
        }

        for (INamedTypeSymbol? type = site.Operation.ContainingType; type is not null; type = type.ContainingType)
        {
            if (Argument(type.TypeParameters, type.TypeArguments, typeParameter) is { } outer)
            {
                return evaluations.SizeOf(outer);
            }
        }

        return null;
    }

    public override bool? IsComputed(string parameter) => site.Argument(parameter) is { } argument ? evaluations.IsComputed(argument) : null;

    private static ITypeSymbol? Argument(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters, System.Collections.Immutable.ImmutableArray<ITypeSymbol> arguments, string name)
    {
        for (int i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].Name == name)
            {
                return arguments[i];
            }
        }

        return null;
    }
}
