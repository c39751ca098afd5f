using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Views that take their sizes from a declared type or from numbers.</content>
internal sealed partial class Evaluator
{
    private Fault? Stretched(IOperation node, Operand tensor, ISymbol operation, ImmutableArray<IArgumentOperation> arguments, ref ViewAxes view)
    {
        ImmutableArray<Dim> target;
        if (TypeArgument(operation) is { Shape: { IsSymbolic: false } declared })
        {
            target = declared.Dims;
        }
        else if (Numbers(arguments, "sizes") is { } sizes)
        {
            target = sizes.Select(static s => s is { } size and > 0 ? new Dim(size) : Dim.Unknown).ToImmutableArray();
        }
        else
        {
            return UnknownView.Instance(node);
        }

        int front = target.Length - view.Rank;
        ViewAxes from = view.Copy();
        view = ViewAxes.Of(TensorShape.Create(target), from.Layout is { } lies ? new ElementLayout(lies.Offset, lies.Sizes, target.Select(static _ => 0L).ToImmutableArray()) : null);
        for (int axis = 0; axis < from.Rank && front >= 0; axis++)
        {
            Dim own = from[axis], to = target[axis + front];
            if (own.IsKnown && to.IsKnown && own.Size != 1 && own.Size != to.Size)
            {
                front = -1;
            }
            else if (own.IsKnown && own.Size != 1)
            {
                view.Stride(axis + front, own.WithName(to.Name ?? own.Name), from.Step(axis));
            }
        }

        return front < 0
            ? new ViewFault(node, tensor, $"BroadcastTo({string.Join(", ", target.Select(static d => d.IsKnown ? d.Size.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?"))})", "stretches an axis that is not of size 1", "Sizes are compared from the last axis: ExpandDims puts an axis of size 1 where one is missing")
            : null;
    }

    private Fault? Reshaped(IOperation node, Operand tensor, ISymbol operation, ImmutableArray<IArgumentOperation> arguments, ViewAxes view, ImmutableArray<int?>? sizes)
    {
        TensorShape shape = tensor.Value.Shape!;
        ImmutableArray<Dim> target;
        if (TypeArgument(operation) is { Declared: { } declared } type)
        {
            if (type.Shape is not { IsSymbolic: false } named)
            {
                return UnknownView.Instance(node);
            }

            if (shape.Length is { } from && named.Length is { } to && from != to)
            {
                return new ReshapeFault(node, tensor, declared, named);
            }

            target = named.Dims;
        }
        else if (sizes is { } given)
        {
            if (Filled(given, shape.Length) is not { } filled)
            {
                return new ViewFault(node, tensor, $"Reshape to ({string.Join(", ", given.Select(static s => s?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"))})", $"does not keep its {Rules.Wording.Number(shape.Length ?? 0)} elements", "The new sizes multiply to as many; one of them may be -1 and is what is left");
            }

            target = filled;
        }
        else
        {
            return UnknownView.Instance(node);
        }

        object? order = ConstantArgument(arguments, "order", out IOperation? chosen);
        bool knowsOrder = chosen is null || order is int;
        if (view.IsExact && knowsOrder && target.All(static d => d.IsKnown) && operation.Name is "Reshape" or "Ravel" or "ReshapeRef")
        {
            if (!view.Reshape(target, lastFastest: order is not 1, out (int Slow, int Fast) gap))
            {
                return new NoViewFault(node, tensor, TensorShape.Create(target), gap, order is 1, operation.Name, TypeArgument(operation)?.Declared, _known.Layouts.BytesOf(TensorValue.Of(tensor.Value.Element, shape)));
            }

            return null;
        }

        view.Become(target);
        return null;
    }

    /// <summary>Sizes with the one that is -1 worked out; null where they cannot hold as many elements.</summary>
    private static ImmutableArray<Dim>? Filled(ImmutableArray<int?> sizes, long? length)
    {
        if (sizes.Any(static s => s is null) || length is not { } elements)
        {
            return sizes.Count(static s => s == -1) > 1 || sizes.Any(static s => s is 0 or < -1) ? null
                : sizes.Select(static s => s is { } size and > 0 ? new Dim(size) : Dim.Unknown).ToImmutableArray();
        }

        long product = 1;
        foreach (int? size in sizes)
        {
            product *= size is { } n and > 0 ? n : size == -1 ? 1 : 0;
        }

        int open = sizes.Count(static s => s == -1);
        if (open > 1 || product == 0 || elements % product != 0 || (open == 0 && elements != product))
        {
            return null;
        }

        return sizes.Select(s => new Dim(s == -1 ? (int)(elements / product) : s!.Value)).ToImmutableArray();
    }

    /// <summary>An element of a batch as a declared type.</summary>
    private Evaluation ElementOf(IOperation node, Operand tensor, ISymbol operation, ImmutableArray<IArgumentOperation> arguments)
    {
        if (TypeArgument(operation) is not { } element)
        {
            return TensorValue.None;
        }

        if (tensor.Value.Shape is not { IsSymbolic: false } shape || element.Shape is not { IsSymbolic: false } part)
        {
            return element;
        }

        int indices = arguments.Length;
        bool fits = shape.Rank == part.Rank + indices && Enumerable.Range(0, part.Rank).All(axis => !part.Dims[axis].IsKnown || !shape.Dims[axis + indices].IsKnown || part.Dims[axis].Size == shape.Dims[axis + indices].Size);
        bool apart = (shape.Rank > 1 && IsColumnMajor(tensor.Value.Declared ?? (tensor.Operation as IPropertyReferenceOperation)?.Instance?.Type)) || (part.Rank > 1 && IsColumnMajor(element.Declared));
        if (!fits || apart)
        {
            return new Evaluation(element, ImmutableArray.Create<Fault>(new ElementFault(node, tensor, element.Declared!, part, indices, IsOrder: fits)));
        }

        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && shape.Dims[parameter.Ordinal] is { IsKnown: true } dim && _bounds.Read(argument.Value).Start is { } index && (index.Offset(dim.Size) < 0 || index.Offset(dim.Size) >= dim.Size))
            {
                faults.Add(new IndexFault(argument.Value, tensor, parameter.Ordinal, dim.Size, index.Value, index.FromEnd));
            }
        }

        return new Evaluation(element, faults.ToImmutable());
    }

    private bool IsColumnMajor(ITypeSymbol? declared) =>
        _map.Substitute(declared) is INamedTypeSymbol named && named.AllInterfaces.FirstOrDefault(i => KnownTypes.Same(i.OriginalDefinition, _known.Tensor2)) is { } face
        && face.TypeArguments[1] is INamedTypeSymbol wrapper && KnownTypes.Same(wrapper.OriginalDefinition, _known.ColumnMajor);
}
