using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <content>Calls and properties: their receivers, what they return, and what generic methods do inside.</content>
internal sealed partial class CopySearch
{
    private ImmutableArray<Copy> OfCall(IInvocationOperation call, ISymbol within)
    {
        ImmutableArray<Copy> found = ImmutableArray<Copy>.Empty;
        if (call.Instance is { } receiver && OfReceiver(receiver, call, call.TargetMethod, call.TargetMethod, within) is { } copy)
        {
            found = found.Add(copy);
        }

        if (OfResult(call, call.TargetMethod, call.TargetMethod.RefKind, call.TargetMethod.OriginalDefinition.ReturnType) is { } result)
        {
            found = found.Add(result);
        }

        if (call.TargetMethod.Name is "ToArray" or "ToList" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" && call.TargetMethod.ContainingNamespace?.Name is "System" or "Linq" or "Immutable"
            && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } source && Spans.TensorUnder(source, known) is var (tensor, atMost) && Size(tensor) is > 0 and var bytes)
        {
            found = found.Add(new Copy(CopyKind.SpanToArray, call, tensor, bytes, call.TargetMethod, atMost ? "up to " : string.Empty));
        }

        return GenericBodies.IsGeneric(call.TargetMethod) ? found.AddRange(OfGeneric(call)) : found;
    }

    private ImmutableArray<Copy> OfProperty(IPropertyReferenceOperation reference, ISymbol within)
    {
        // What is written is not read; names and attributes read nothing.
        if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference && reference.Parent is ISimpleAssignmentOperation || reference.Parent is INameOfOperation)
        {
            return ImmutableArray<Copy>.Empty;
        }

        ImmutableArray<Copy> found = ImmutableArray<Copy>.Empty;
        if (reference.Instance is { } receiver && reference.Property.GetMethod is { } getter && OfReceiver(receiver, reference, getter, reference.Property, within) is { } copy)
        {
            found = found.Add(copy);
        }

        return OfResult(reference, reference.Property, reference.Property.RefKind, reference.Property.OriginalDefinition.Type) is { } result ? found.Add(result) : found;
    }

    /// <summary>The copy of a struct that the compiler makes because the member might write and the place may not be written.</summary>
    private Copy? OfReceiver(IOperation receiver, IOperation node, IMethodSymbol method, ISymbol member, ISymbol within)
    {
        if (method.IsStatic || Size(receiver.Type) == 0)
        {
            return null;
        }

        if (method.ContainingType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType })
        {
            return Sized(CopyKind.BoxedReceiver, node, receiver.Type, member);
        }

        if (method.IsReadOnly || method.IsExtensionMethod || method.ContainingType is not { IsValueType: true, IsReadOnly: false })
        {
            return null;
        }

        // A foreach variable is a local like any other to the compiler: its members run on it.
        Place place = Place.Of(receiver, within);
        bool copied = place.Kind is PlaceKind.InParameter or PlaceKind.ReadonlyField or PlaceKind.ReadonlyReference or PlaceKind.ReadonlyThis
            || (place.Kind == PlaceKind.ReadonlyLocal && place.Symbol is ILocalSymbol { RefKind: RefKind.RefReadOnly });
        if (!copied || (known.Declared.IsDeclared(receiver.Type) && !Mutation.LeavesAlone(method, known)))
        {
            return null; // a write to a tensor that would be lost: NDT2011
        }

        return Sized(CopyKind.Receiver, node, receiver.Type, member, Reason(place));
    }

    private static string Reason(Place place) => place.Kind switch
    {
        PlaceKind.InParameter => $"'{place.Symbol!.Name}' is {(((IParameterSymbol)place.Symbol).RefKind == RefKind.In ? "an 'in'" : "a 'ref readonly'")} parameter",
        PlaceKind.ReadonlyField => $"'{place.Symbol!.Name}' is a readonly field",
        PlaceKind.ReadonlyThis => $"'{place.Symbol!.Name}' is a readonly member",
        PlaceKind.ReadonlyLocal => $"'{place.Symbol!.Name}' is a 'ref readonly' local",
        _ => $"'{place.Symbol?.Name}' gives a 'ref readonly'",
    };

    /// <summary>A value that comes back by value: through a type argument, or from another assembly.</summary>
    private Copy? OfResult(IOperation node, ISymbol member, RefKind kind, ITypeSymbol declared)
    {
        if (kind != RefKind.None || Size(node.Type) is not (> 0 and var bytes) || IsDeclaredHere(member, declared) || member.IsImplicitlyDeclared || IsRefused(member) || Values.IsPart(node)
            || Values.User(node) is IAwaitOperation)
        {
            return null;
        }

        INamedTypeSymbol? owner = member.ContainingType;
        bool collection = FrameworkCollections.Contains(owner);
        if (collection && FrameworkCollections.KeepsArrays(owner) && bytes > Rules.MemoryLimits.ArrayElement)
        {
            return null;
        }

        return new Copy(collection ? CopyKind.ElementRead : CopyKind.Result, node, node.Type!, bytes, member, Values.IsDeclared(node) ? "declared" : null);
    }

    /// <summary>The copies inside a generic method of this compilation, one of each kind, the largest.</summary>
    private ImmutableArray<Copy> OfGeneric(IInvocationOperation call)
    {
        IMethodSymbol method = GenericBodies.Unreduced(call.TargetMethod);
        if (!method.TypeArguments.Any(t => Size(t) > 0) && method.ContainingType?.TypeArguments.Any(t => Size(t) > 0) != true)
        {
            return ImmutableArray<Copy>.Empty;
        }

        TypeMap map = TypeMap.OfCall(method, TypeMap.Empty);
        return _generic.Of(method)
            .Select(open => Sized(open.Kind, call, map.Substitute(open.Type), method, open.What))
            .Where(static c => c is not null)
            .GroupBy(static c => c!.Kind)
            .Select(static g => g.OrderByDescending(static c => c!.Bytes).First()!)
            .ToImmutableArray();
    }
}
