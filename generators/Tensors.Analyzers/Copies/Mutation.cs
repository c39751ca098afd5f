using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <summary>Whether a member of a struct writes to it. One that does not can be marked <c>readonly</c>, and then needs no copy.</summary>
internal static class Mutation
{
    /// <summary>True where the member certainly leaves its struct alone; false where it writes, or where its body is not to be seen.</summary>
    public static bool LeavesAlone(IMethodSymbol method, KnownTypes known)
    {
        if (known.Bodies.Of(method) is not { } body)
        {
            return false;
        }

        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            if (operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } self && self.Type is { IsValueType: true } && IsWritten(self, method))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWritten(IOperation self, IMethodSymbol method)
    {
        // Fields in the struct, and fields in these, are the struct.
        IOperation part = self;
        while (part.Parent is IFieldReferenceOperation { Field: { IsStatic: false, RefKind: RefKind.None } } field && field.Instance == part && field.Type is { IsValueType: true } || part.Parent is IParenthesizedOperation)
        {
            part = part.Parent!;
        }

        if (part.Parent is IFieldReferenceOperation { Field: var last } reference && reference.Instance == part && last.RefKind == RefKind.None)
        {
            part = reference;
        }

        return part.Parent switch
        {
            ISimpleAssignmentOperation { IsRef: true } => true,
            IAssignmentOperation assignment => assignment.Target == part,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
            IInvocationOperation call => call.Instance == part && part.Type is { IsValueType: true } && !call.TargetMethod.IsReadOnly && call.TargetMethod.ContainingType is { IsReadOnly: false, IsValueType: true },
            IPropertyReferenceOperation property => property.Instance == part && part.Type is { IsValueType: true } && !IsReadonlyUse(property),
            IVariableInitializerOperation or IReturnOperation => part != self && (IsRef(part.Parent!) || method.RefKind == RefKind.Ref),
            ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
            IAddressOfOperation => true,
            { Kind: OperationKind.None } => true,
            _ => false,
        };
    }

    private static bool IsRef(IOperation initializer) => initializer.Parent is IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref };

    private static bool IsReadonlyUse(IPropertyReferenceOperation reference)
    {
        bool written = (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference) || reference.Parent is IIncrementOrDecrementOperation;
        IPropertySymbol property = reference.Property;
        return property.ContainingType is { IsReadOnly: true } || (!written && property.GetMethod is { IsReadOnly: true });
    }
}
