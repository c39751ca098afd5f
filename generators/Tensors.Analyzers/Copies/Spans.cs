using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <summary>Finds the tensor whose elements a span shows.</summary>
internal static class Spans
{
    // A local that is set from itself comes from code that does not compile.
    private const int StepLimit = 32;

    /// <summary>The tensor's type, and whether the span may show a part only; null where the span shows something else.</summary>
    public static (ITypeSymbol Tensor, bool AtMost)? TensorUnder(IOperation span, KnownTypes known)
    {
        bool atMost = false;
        BlockScope? scope = null;
        IOperation operation = span;
        for (int step = 0; step < StepLimit; step++)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IInvocationOperation { TargetMethod.Name: "AsSpan" or "AsReadOnlySpan" } call when Source(call) is { } tensor && known.Declared.IsDeclared(tensor.Type):
                    return (tensor.Type!, atMost);
                case IInvocationOperation { TargetMethod.Name: "Slice" or "Take" or "Skip" or "TakeWhile" or "SkipWhile" or "Where" } call when Source(call) is { } whole:
                    atMost = true;
                    operation = whole;
                    break;
                case IInvocationOperation { TargetMethod.Name: "AsEnumerable" or "Reverse" or "OrderBy" } call when Source(call) is { } same:
                    operation = same;
                    break;
                case IImplicitIndexerReferenceOperation { Instance: { } indexed }:
                    atMost = true;
                    operation = indexed;
                    break;
                case ILocalReferenceOperation local:
                    scope ??= new BlockScope(ImmutableArray.Create(Values.Root(local)));
                    if (scope.SingleValue(local.Local) is not { } value)
                    {
                        return null;
                    }

                    operation = value;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IOperation? Source(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
}
