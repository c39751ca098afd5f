using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Copies;

/// <summary>Where a value comes from and where it goes.</summary>
internal static class Values
{
    /// <summary>The expression without parentheses and conversions to its own type.</summary>
    public static IOperation Strip(IOperation operation)
    {
        while (operation is IParenthesizedOperation or IConversionOperation { Conversion.IsIdentity: true, OperatorMethod: null })
        {
            operation = operation is IParenthesizedOperation parenthesized ? parenthesized.Operand : ((IConversionOperation)operation).Operand;
        }

        return operation;
    }

    /// <summary>What uses the value, past parentheses and conversions to its own type.</summary>
    public static IOperation? User(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IParenthesizedOperation or IConversionOperation { Conversion.IsIdentity: true, OperatorMethod: null })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>Whether an expression names memory that lives on, so that reading it as a value copies it.</summary>
    public static bool IsVariable(IOperation operation) => Strip(operation) switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation property => property.Property.RefKind != RefKind.None,
        IInvocationOperation call => call.TargetMethod.RefKind != RefKind.None,
        IConditionalOperation conditional => conditional.IsRef,
        { Kind: OperationKind.None, Syntax: { } syntax } => syntax.IsKind(SyntaxKind.PointerIndirectionExpression),
        _ => false,
    };

    /// <summary>Whether a value becomes a local or the result of a method: what is said of these is said where they are declared.</summary>
    public static bool IsDeclared(IOperation operation) => User(operation) is IVariableInitializerOperation or IReturnOperation;

    /// <summary>Whether the value is part of another that is a copy already.</summary>
    public static bool IsPart(IOperation operation) => User(operation) switch
    {
        IConditionalOperation { Type: not null } or ISwitchExpressionArmOperation or ICoalesceOperation or IWithOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.None } => true,
        _ => false,
    };

    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
