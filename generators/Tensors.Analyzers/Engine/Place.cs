using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>Whether a write to an expression reaches memory that outlives the statement, and if not, why.</summary>
internal enum PlaceKind
{
    Writable,
    InParameter,
    ReadonlyField,
    ReadonlyReference,
    ReadonlyThis,
    ReadonlyLocal,
    PropertyByValue,
    CallByValue,
    Temporary,
}

/// <summary>The place an expression denotes.</summary>
/// <param name="Kind">Writable, or why not.</param>
/// <param name="Symbol">The parameter, field, property or method that makes it so.</param>
internal readonly record struct Place(PlaceKind Kind, ISymbol? Symbol)
{
    private static Place Writable => new(PlaceKind.Writable, null);

    /// <summary>The place of a receiver, <paramref name="within"/> a member.</summary>
    public static Place Of(IOperation? operation, ISymbol within)
    {
        switch (operation)
        {
            case IInvalidOperation invalid:
                return OnlyChild(invalid) is { } child ? Of(child, within) : Writable;
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, within);
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.In or RefKind.RefReadOnlyParameter } parameter }:
                return new Place(PlaceKind.InParameter, parameter);
            case IInstanceReferenceOperation instance:
                return instance.Type is { IsValueType: true } && IsReadonlyMember(within) ? new Place(PlaceKind.ReadonlyThis, within) : Writable;
            case ILocalReferenceOperation { Local: { } local }:
                return local.RefKind == RefKind.RefReadOnly || local.IsForEach && local.RefKind == RefKind.None || local.IsUsing ? new Place(PlaceKind.ReadonlyLocal, local) : Writable;
            case IFieldReferenceOperation field:
                return OfField(field, within);
            case IPropertyReferenceOperation { Property: { } property }:
                return OfReturn(property.RefKind, property, PlaceKind.PropertyByValue);
            case IInvocationOperation { TargetMethod: { } method }:
                return OfReturn(method.RefKind, method, PlaceKind.CallByValue);
            case IConditionalOperation { IsRef: false } or IObjectCreationOperation or IDefaultValueOperation or IConversionOperation or IBinaryOperation or ISwitchExpressionOperation:
                return new Place(PlaceKind.Temporary, null);
            default:
                return Writable;
        }
    }

    /// <summary>The expression the compiler marked as not assignable, if it is a mere wrapper.</summary>
    public static IOperation? OnlyChild(IOperation invalid)
    {
        IOperation? only = null;
        foreach (IOperation child in invalid.ChildOperations)
        {
            if (only is not null || child.Syntax != invalid.Syntax)
            {
                return null;
            }

            only = child;
        }

        return only;
    }

    private static Place OfField(IFieldReferenceOperation reference, ISymbol within)
    {
        IFieldSymbol field = reference.Field;
        if (field.RefKind != RefKind.None)
        {
            return field.RefKind == RefKind.RefReadOnly ? new Place(PlaceKind.ReadonlyReference, field) : Writable;
        }

        if (field.IsReadOnly && !IsConstructorOf(within, field))
        {
            return new Place(PlaceKind.ReadonlyField, field);
        }

        return field.IsStatic || field.ContainingType is not { IsValueType: true } ? Writable : Of(reference.Instance, within);
    }

    private static Place OfReturn(RefKind kind, ISymbol symbol, PlaceKind byValue) => kind switch
    {
        RefKind.Ref => Writable,
        RefKind.RefReadOnly => new Place(PlaceKind.ReadonlyReference, symbol),
        _ => new Place(byValue, symbol),
    };

    private static bool IsReadonlyMember(ISymbol within) => within switch
    {
        IMethodSymbol method => method.IsReadOnly || method.ContainingType is { IsReadOnly: true },
        _ => false,
    };

    private static bool IsConstructorOf(ISymbol within, IFieldSymbol field) =>
        within is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.PropertySet } method
        && KnownTypes.Same(method.ContainingType, field.ContainingType)
        && (method.MethodKind != MethodKind.PropertySet || method.IsInitOnly)
        && (method.MethodKind == MethodKind.StaticConstructor) == field.IsStatic;
}
