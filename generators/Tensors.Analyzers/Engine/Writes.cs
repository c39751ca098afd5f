using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Recognises writes of expressions into tensors, however they are spelled: <c>x.Assign(e)</c>, <c>x += e</c>, <c>x[.., 0] = e</c>.</summary>
internal static class Writes
{
    /// <summary>The destination and the value; null where the operation writes no expression.</summary>
    public static (IOperation Destination, IOperation Value)? Of(IOperation operation, KnownTypes known)
    {
        switch (operation)
        {
            case IInvocationOperation call when known.Rules.Of(call.TargetMethod) == Rule.AssignTo:
                return call.Instance is { } instance && call.Arguments.Length > 0 ? (instance, call.Arguments[0].Value)
                    : call.Instance is null && call.Arguments.Length > 1 ? (call.Arguments[0].Value, call.Arguments[1].Value)
                    : null;
            case ICompoundAssignmentOperation compound when known.Rules.Of(compound.OperatorMethod) == Rule.AssignTo:
                return (compound.Target, compound.Value);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target, Value: not IConversionOperation { IsImplicit: true, Conversion.IsImplicit: false } } assignment when known.IsExpr(target.Type):
                return (target, assignment.Value);
            default:
                return null;
        }
    }
}
