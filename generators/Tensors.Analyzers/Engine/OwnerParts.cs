using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>Which fields of the struct in an owner's block a program uses.</summary>
internal static class OwnerParts
{
    /// <summary>Adds the field that one mention of the owner uses. False where it uses the whole, or where that cannot be seen.</summary>
    public static bool Add(IOperation reference, ISet<IFieldSymbol> parts)
    {
        OwnerUse use = Ownership.UseOf(reference);
        if (use != OwnerUse.Member)
        {
            return use != OwnerUse.Leaves;
        }

        if (reference.Parent is not IPropertyReferenceOperation { Property.RefKind: not RefKind.None } value)
        {
            return reference.Parent is IPropertyReferenceOperation or IInvocationOperation { TargetMethod.Name: "Flip" };
        }

        if (value.Parent is IFieldReferenceOperation field && field.Instance == value)
        {
            parts.Add(field.Field);
            return true;
        }

        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { RefKind: not RefKind.None } alias } })
        {
            return false;
        }

        IOperation root = value;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        foreach (ILocalReferenceOperation mention in root.Descendants().OfType<ILocalReferenceOperation>().Where(l => KnownTypes.Same(l.Local, alias)))
        {
            if (mention.Parent is not IFieldReferenceOperation part || part.Instance != mention)
            {
                return false;
            }

            parts.Add(part.Field);
        }

        return true;
    }
}
