using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Catalogue.Tests;

/// <summary>The member that a piece of code calls, as the compiler bound it.</summary>
internal static class Bindings
{
    public static ISymbol? Of(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation property => property.Property,
            IObjectCreationOperation creation => creation.Constructor,
            IBinaryOperation binary => binary.OperatorMethod,
            IUnaryOperation unary => unary.OperatorMethod,
            ICompoundAssignmentOperation compound => compound.OperatorMethod,
            IConversionOperation conversion => conversion.OperatorMethod,
            IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment => assignment.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod,
            _ => null,
        };
        return (symbol as IMethodSymbol)?.ReducedFrom ?? symbol;
    }
}
