using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Costs;

/// <summary>Where delegates come from and where they go, as one expression tells.</summary>
internal static class DelegateSources
{
    public static bool IsDelegate(ITypeSymbol? type) => type?.TypeKind == TypeKind.Delegate || type is IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Delegate };

    /// <summary>What an expression of a delegate type can be; nothing where it cannot be said.</summary>
    public static ImmutableArray<DelegateSource> Of(IOperation? value)
    {
        var sources = ImmutableArray.CreateBuilder<DelegateSource>();
        Add(value, sources, 0);
        return sources.ToImmutable();
    }

    /// <summary>The variable an expression names; of a call, the method, which stands for what it returns.</summary>
    public static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation and not IMethodReferenceOperation => ((IMemberReferenceOperation)operation).Member,
        IInvocationOperation call => StackGraph.Normal(call.TargetMethod),
        _ => null,
    };

    /// <summary>Whether what is made here goes into a variable, a parameter or a result that the graph follows.</summary>
    public static bool IsFollowed(IDelegateCreationOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArgumentOperation or IVariableInitializerOperation or IReturnOperation or IEventAssignmentOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
            IInvocationOperation => true,
            IArrayInitializerOperation => IsArgument(parent),
            IAssignmentOperation assignment => VariableOf(assignment.Target) is not null,
            _ => false,
        };
    }

    // Parallel.Invoke(A, B)
    private static bool IsArgument(IOperation initializer) => initializer.Parent is IArrayCreationOperation { IsImplicit: true, Parent: IArgumentOperation };

    private static void Add(IOperation? value, ImmutableArray<DelegateSource>.Builder sources, int depth)
    {
        if (depth > 32)
        {
            return;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                Add(conversion.Operand, sources, depth + 1);
                break;
            case IParenthesizedOperation parenthesized:
                Add(parenthesized.Operand, sources, depth + 1);
                break;
            case IConditionalOperation conditional:
                Add(conditional.WhenTrue, sources, depth + 1);
                Add(conditional.WhenFalse, sources, depth + 1);
                break;
            case ICoalesceOperation coalesce:
                Add(coalesce.Value, sources, depth + 1);
                Add(coalesce.WhenNull, sources, depth + 1);
                break;
            case IArrayCreationOperation { Initializer: { } elements }:
                foreach (IOperation element in elements.ElementValues)
                {
                    Add(element, sources, depth + 1);
                }

                break;
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                sources.Add(new DelegateSource(lambda.Symbol, null));
                break;
            case IDelegateCreationOperation { Target: IMethodReferenceOperation method }:
                sources.Add(new DelegateSource(method.Method, null));
                break;
            case IConditionalAccessInstanceOperation instance:
                // handler?.Invoke(): what stands before the question mark.
                IOperation? access = instance.Parent;
                while (access is not null and not IConditionalAccessOperation)
                {
                    access = access.Parent;
                }

                Add((access as IConditionalAccessOperation)?.Operation, sources, depth + 1);
                break;
            default:
                if (VariableOf(value) is { } variable)
                {
                    sources.Add(new DelegateSource(null, variable));
                }

                break;
        }
    }
}
