using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <summary>Why a by-value variable lives in an object instead of on the stack.</summary>
/// <param name="Why">"is captured by a lambda", "is kept in the state machine of 'Load'".</param>
/// <param name="Where">The use that makes it so.</param>
internal readonly record struct Lift(string Why, SyntaxNode Where);

/// <summary>Finds variables that the compiler moves to a closure or to a state machine.</summary>
internal static class Lifting
{
    /// <summary>Why a local or a parameter is moved; null where it stays. A local function that is only ever called keeps what it captures on the stack.</summary>
    /// <param name="variable">A local or a parameter by value.</param>
    /// <param name="root">The body it belongs to, whole.</param>
    public static Lift? Of(ISymbol variable, IOperation root)
    {
        var uses = new List<IOperation>();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (!KnownTypes.Same(symbol, variable))
            {
                continue;
            }

            uses.Add(operation);
            if (Captor(operation, variable, root) is { } captor)
            {
                return new Lift(captor, operation.Syntax);
            }
        }

        return variable.ContainingSymbol is IMethodSymbol method ? InStateMachine(variable, method, uses, root) : null;
    }

    /// <summary>The function that takes a variable along into an object, in words.</summary>
    private static string? Captor(IOperation use, ISymbol variable, IOperation root)
    {
        for (IOperation? outer = use.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return KnownTypes.Same(lambda.Symbol, variable.ContainingSymbol) ? null : "is captured by a lambda";
                case ILocalFunctionOperation local when KnownTypes.Same(local.Symbol, variable.ContainingSymbol):
                    return null;
                case ILocalFunctionOperation local when local.Symbol.IsAsync || IsIterator(local) || BecomesDelegate(local.Symbol, root):
                    return $"is captured by the local function '{local.Symbol.Name}'";
            }
        }

        return null;
    }

    private static Lift? InStateMachine(ISymbol variable, IMethodSymbol method, List<IOperation> uses, IOperation root)
    {
        List<IOperation> suspensions = root.DescendantsAndSelf().Where(o => Suspends(o) && KnownTypes.Same(FunctionOf(o), FunctionOfSymbol(method, root))).ToList();
        if (suspensions.Count == 0 && !method.IsAsync)
        {
            return null;
        }

        string why = $"is kept in the state machine of '{(method.MethodKind == MethodKind.AnonymousFunction ? "the lambda" : method.Name)}'";
        if (variable is IParameterSymbol)
        {
            return uses.Count > 0 ? new Lift(why, uses[0].Syntax) : null;
        }

        int declared = variable.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0;
        foreach (IOperation suspension in suspensions)
        {
            int at = suspension.Syntax.SpanStart;
            IOperation? after = at < declared ? null : uses.FirstOrDefault(u => u.Syntax.SpanStart > suspension.Syntax.Span.End || ShareLoop(u, suspension, declared));
            if (after is not null)
            {
                return new Lift(why, after.Syntax);
            }
        }

        return null;
    }

    private static bool Suspends(IOperation operation) =>
        operation is IAwaitOperation or IReturnOperation { Kind: OperationKind.YieldReturn } or IForEachLoopOperation { IsAsynchronous: true } or IUsingOperation { IsAsynchronous: true };

    /// <summary>Whether a loop leads from the suspension back to the use, around a variable declared before it.</summary>
    private static bool ShareLoop(IOperation use, IOperation suspension, int declared)
    {
        for (IOperation? outer = suspension.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation loop && loop.Syntax.SpanStart > declared && loop.Syntax.Span.Contains(use.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The innermost function around an operation; null for the body itself.</summary>
    private static IMethodSymbol? FunctionOf(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return null;
    }

    private static IMethodSymbol? FunctionOfSymbol(IMethodSymbol method, IOperation root) =>
        method.MethodKind is MethodKind.AnonymousFunction || (method.MethodKind == MethodKind.LocalFunction && root is not ILocalFunctionOperation) ? method : root is ILocalFunctionOperation { Symbol: var own } ? own : null;

    private static bool IsIterator(ILocalFunctionOperation function) =>
        function.Body?.Descendants().Any(o => o is IReturnOperation { Kind: OperationKind.YieldReturn } && KnownTypes.Same(FunctionOf(o), function.Symbol)) == true;

    /// <summary>Whether a delegate leads to a local function: its own, or that of a lambda that calls it.</summary>
    private static bool BecomesDelegate(IMethodSymbol function, IOperation root) => root.Descendants().Any(o => o switch
    {
        IMethodReferenceOperation reference => KnownTypes.Same(reference.Method.OriginalDefinition, function.OriginalDefinition),
        IInvocationOperation call => KnownTypes.Same(call.TargetMethod.OriginalDefinition, function.OriginalDefinition) && IsInLambda(call, function),
        _ => false,
    });

    private static bool IsInLambda(IOperation operation, IMethodSymbol function)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation lambda)
            {
                // A lambda around both takes neither along.
                return !lambda.Descendants().Any(o => o is ILocalFunctionOperation inner && KnownTypes.Same(inner.Symbol, function));
            }
        }

        return false;
    }
}
