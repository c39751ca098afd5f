using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>What a program does with an owner at one place.</summary>
internal enum OwnerUse
{
    /// <summary>A member is read or called.</summary>
    Member,

    /// <summary>It is disposed.</summary>
    Dispose,

    /// <summary>It is compared, or kept alive: nothing happens to it.</summary>
    Nothing,

    /// <summary>It goes somewhere else, or is replaced: whose it is then cannot be seen here.</summary>
    Leaves,
}

/// <summary>Owners of native memory, <c>Owned&lt;T&gt;</c> and <c>DoubleBuffer&lt;T&gt;</c>, and what leads into their blocks.</summary>
internal static partial class Ownership
{
    private const int StepLimit = 32;

    /// <summary>Whether a type of the library owns a block that only Dispose gives back.</summary>
    public static bool IsOwner(ITypeSymbol? type) => type is INamedTypeSymbol { IsReferenceType: true, TypeArguments.Length: 1, ContainingAssembly.Name: "Tensors", Name: "Owned" or "DoubleBuffer" };

    /// <summary>The bytes of the blocks; null in generic code.</summary>
    public static long? BytesOf(ITypeSymbol owner, KnownTypes known) =>
        owner is INamedTypeSymbol { TypeArguments: [var held] } && (known.Layouts.Of(held)?.Size ?? ElementTypes.SizeOf(held)) is { } size ? (owner.Name == "DoubleBuffer" ? 2 * size : size) : null;

    /// <summary>A new owner, behind conversions; null where the value is anything else.</summary>
    public static IObjectCreationOperation? Made(IOperation? value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value is IObjectCreationOperation creation && IsOwner(creation.Type) ? creation : null;
    }

    /// <summary>What is done with an owner where a variable that holds it is named.</summary>
    public static OwnerUse UseOf(IOperation reference)
    {
        switch (reference.Parent)
        {
            case IInvocationOperation call when call.Instance == reference:
                return call.TargetMethod.Name is "Dispose" or "DisposeAsync" ? OwnerUse.Dispose : OwnerUse.Member;
            case IPropertyReferenceOperation property when property.Instance == reference:
                return OwnerUse.Member;
            case IConditionalAccessOperation { WhenNotNull: { } then } access when access.Operation == reference:
                return then is IInvocationOperation { TargetMethod.Name: "Dispose" } ? OwnerUse.Dispose : OwnerUse.Member;
            case IUsingOperation @using when @using.Resources == reference:
                return OwnerUse.Dispose;
            case IBinaryOperation { OperatorMethod: null } or INameOfOperation:
                return OwnerUse.Nothing;
            case IIsPatternOperation test:
                return Names(test) ? OwnerUse.Leaves : OwnerUse.Nothing;
            case IConversionOperation { Parent: IIsPatternOperation test }:
                return Names(test) ? OwnerUse.Leaves : OwnerUse.Nothing;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "KeepAlive", ContainingType.Name: "GC" } } }:
                return OwnerUse.Nothing;
            case IConversionOperation { Parent: IUsingOperation or IInvocationOperation { TargetMethod.Name: "Dispose" } }:
                return OwnerUse.Dispose;
            case IConversionOperation { Parent: IBinaryOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "KeepAlive", ContainingType.Name: "GC" } } } }:
                return OwnerUse.Nothing;
            default:
                return OwnerUse.Leaves;
        }
    }

    /// <summary>Whether an expression is a reference, a span or an expression into the block of the owner in a local.</summary>
    public static bool LeadsInto(IOperation? operation, ILocalSymbol owner, BlockScope scope, int steps = 0)
    {
        if (operation is null || steps > StepLimit)
        {
            return false;
        }

        bool Any(params IOperation?[] operands) => operands.Any(o => LeadsInto(o, owner, scope, steps + 1));
        switch (operation)
        {
            case ILocalReferenceOperation { Local: { } local }:
                return (local.RefKind != RefKind.None || local.Type.IsRefLikeType) && !KnownTypes.Same(local, owner) && Any(scope.SingleValue(local));
            case IFieldReferenceOperation { Field.ContainingType.IsValueType: true } field:
                return Any(field.Instance);
            case IPropertyReferenceOperation { Instance: ILocalReferenceOperation { Local: { } local } } property when KnownTypes.Same(local, owner):
                return property.Property.RefKind != RefKind.None;
            case IPropertyReferenceOperation property when property.Property.RefKind != RefKind.None || IsRefLike(property.Type):
                return MayReturnThis(property.Property, property.Instance) && Any(property.Instance);
            case IInvocationOperation call when call.TargetMethod.RefKind != RefKind.None || IsRefLike(call.Type):
                return Sources(call) is { Length: > 0 } sources && (IsKnown(call.TargetMethod) ? sources.Any(s => Any(s)) : sources.All(s => Any(s)));
            case IBinaryOperation binary when IsRefLike(binary.Type):
                return Any(binary.LeftOperand, binary.RightOperand);
            case IUnaryOperation unary when IsRefLike(unary.Type):
                return Any(unary.Operand);
            case IConversionOperation conversion:
                return Any(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Any(parenthesized.Operand);
            case IConditionalOperation conditional:
                return Any(conditional.WhenTrue, conditional.WhenFalse);
            default:
                return false;
        }
    }

    /// <summary>Whether a pattern gives what it tests a name: then it goes on under that name.</summary>
    private static bool Names(IIsPatternOperation test) => test.Pattern.DescendantsAndSelf().Any(static p => p
        is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null });

    private static bool IsRefLike(ITypeSymbol? type) => type is { IsRefLikeType: true };
}
