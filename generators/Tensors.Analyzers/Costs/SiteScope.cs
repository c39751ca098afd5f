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

    public override Amount? Along(string name)
    {
        IOperation? operand = name == "this" ? site.Receiver : site.Argument(name);
        if (operand is null || evaluations.Value(operand).Shape is not { IsSymbolic: false } shape || site.Argument("axis") is not { ConstantValue: { HasValue: true, Value: int axis } })
        {
            return null;
        }

        int resolved = axis < 0 ? axis + shape.Rank : axis;
        return resolved >= 0 && resolved < shape.Rank && shape.Dims[resolved] is { IsKnown: true, Size: var size } ? new Amount(size) : null;
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

    public override (long Rank, long Size, long Bytes)? Axis(string parameter, int fromLast) =>
        site.Argument(parameter) is { } argument && evaluations.Value(argument) is { Shape: { IsSymbolic: false } shape } value
            && shape.FromLast(fromLast) is { IsKnown: true } dim && evaluations.SizeOf(value.Element)?.Bytes is { } bytes
            ? (shape.Rank, dim.Size, bytes)
            : null;

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
