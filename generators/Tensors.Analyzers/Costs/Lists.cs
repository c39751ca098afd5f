using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Lists that are made with a constant capacity and stay within it: the object and its array are all they take.</summary>
internal static class Lists
{
    /// <summary>The object: header 8, type 8, the array 8, count and version 4 each.</summary>
    public const long Object = 32;

    /// <summary>The capacity that <c>new List&lt;T&gt;(...)</c> asks for; 0 without arguments, which share one empty array. Null where it is not constant.</summary>
    public static long? Capacity(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IObjectCreationOperation { Constructor: not null } creation && IsList(creation.Type)
            ? creation.Arguments.Length == 0 ? 0
            : creation.Arguments.Length == 1 && creation.Arguments[0].Parameter?.Name == "capacity" ? TripCount.Constant(creation.Arguments[0].Value)
            : null
            : null;
    }

    /// <summary>Whether a call of <c>Add</c> finds room: the list is a local made with a constant capacity, only this body adds to it, and all it adds fits.</summary>
    public static bool HasRoom(IOperation node, BlockScope scope)
    {
        if (node is not IInvocationOperation { Instance: ILocalReferenceOperation { Local: { } list } } call || !IsAdd(call) || scope.SingleValue(list) is not { } made || Capacity(made) is not { } capacity)
        {
            return false;
        }

        IOperation body = node;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        long added = 0;
        foreach (IOperation use in body.Descendants().Where(o => o is ILocalReferenceOperation local && KnownTypes.Same(local.Local, list)))
        {
            switch (use.Parent)
            {
                case IInvocationOperation { Instance: { } receiver } add when receiver == use && IsAdd(add):
                    if (Rounds(add, made) is not { } rounds || (added = Amount.Add(added, rounds)) > capacity)
                    {
                        return false;
                    }

                    break;
                case IPropertyReferenceOperation or IReturnOperation or IVariableInitializerOperation or IVariableDeclaratorOperation:
                    break;
                default:
                    return false; // handed on: whoever has it can add to it
            }
        }

        return true;
    }

    /// <summary>How often an operation runs for each time another one runs; null where that is not constant.</summary>
    private static long? Rounds(IOperation operation, IOperation made)
    {
        long rounds = 1;
        for (IOperation? outer = operation.Parent; outer is not null && !outer.Syntax.Span.Contains(made.Syntax.Span); outer = outer.Parent)
        {
            switch (outer)
            {
                case IForLoopOperation loop when TripCount.Of(loop) is { } count:
                    rounds = Amount.Multiply(rounds, count);
                    break;
                case ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return rounds;
    }

    private static bool IsAdd(IInvocationOperation call) => call.TargetMethod is { Name: "Add", Parameters.Length: 1 } && IsList(call.TargetMethod.ContainingType);

    private static bool IsList(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 } named && FreeCalls.NameOf(named) == "System.Collections.Generic.List";
}
