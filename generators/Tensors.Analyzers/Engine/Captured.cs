using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>The tensors an unevaluated expression refers to.</summary>
internal static class Captured
{
    // Longer expressions do not come from hands, but a local that refers to itself comes from code that does not compile.
    private const int StepLimit = 2000;

    /// <summary>The first reference to a tensor that lives in a local or a by-value parameter for which <paramref name="dies"/> holds; null where there is none.</summary>
    public static IOperation? FirstDying(IOperation expression, KnownTypes known, BlockScope scope, Func<ISymbol, bool> dies)
    {
        foreach (IOperation leaf in Leaves(expression, known, scope))
        {
            ISymbol? symbol = leaf switch
            {
                ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => local,
                IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => parameter,
                _ => null,
            };
            if (symbol is not null && dies(symbol))
            {
                return leaf;
            }
        }

        return null;
    }

    /// <summary>The tensors an expression reads lazily, each as the variable that holds it (<c>w</c> for <c>w.Map</c> where w is a struct).</summary>
    public static IEnumerable<IOperation> Leaves(IOperation expression, KnownTypes known, BlockScope scope)
    {
        var pending = new Stack<IOperation>();
        pending.Push(expression);
        for (int steps = 0; pending.Count > 0 && steps < StepLimit; steps++)
        {
            IOperation operation = pending.Pop();
            if (known.Declared.IsDeclared(operation.Type))
            {
                yield return Holder(operation);
                continue;
            }

            if (!known.IsExpr(operation.Type))
            {
                continue; // a scalar has been evaluated
            }

            if (operation is ILocalReferenceOperation local)
            {
                if (scope.SingleValue(local.Local) is { } value)
                {
                    pending.Push(value);
                }

                continue;
            }

            foreach (IOperation child in operation.ChildOperations)
            {
                pending.Push(child is IArgumentOperation argument ? argument.Value : child);
            }
        }
    }

    /// <summary>The variable whose memory a tensor lies in: fields of structs are parts of it.</summary>
    private static IOperation Holder(IOperation tensor)
    {
        while (tensor is IFieldReferenceOperation { Instance: { } instance, Field: { IsStatic: false, RefKind: RefKind.None, ContainingType.IsValueType: true } })
        {
            tensor = instance;
        }

        return tensor;
    }
}
