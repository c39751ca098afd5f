using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>What is assigned to the locals of one body: a local with exactly one value can be looked through.</summary>
internal sealed class BlockScope
{
    private readonly Dictionary<ILocalSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);

    public BlockScope(ImmutableArray<IOperation> blocks)
    {
        foreach (IOperation block in blocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                Collect(operation);
            }
        }
    }

    /// <summary>The only value ever assigned to the local; null where there are none, several, or writes that cannot be followed.</summary>
    public IOperation? SingleValue(ILocalSymbol local) => _values.TryGetValue(local, out IOperation? value) ? value : null;

    private void Collect(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Add(declarator.Symbol, initializer.Value);
                if (declarator.Symbol.RefKind == RefKind.Ref)
                {
                    Alias(initializer.Value);
                }

                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, assignment.Value);
                if (assignment.IsRef)
                {
                    Alias(assignment.Value);
                }

                break;
            case IAddressOfOperation { Reference: ILocalReferenceOperation target }:
                Add(target.Local, null);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, null);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, null);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                Add(target.Local, null);
                break;
            case IArgumentOperation { Value: ILocalReferenceOperation target, Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                Add(target.Local, null);
                break;
            case IForEachLoopOperation loop:
                foreach (ILocalSymbol local in loop.Locals)
                {
                    Add(local, null);
                }

                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation target }:
                Add(target.Local, null);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                foreach (IOperation element in tuple.Elements)
                {
                    if (element is ILocalReferenceOperation target)
                    {
                        Add(target.Local, null);
                    }
                }

                break;
        }
    }

    /// <summary>Notes a local that has another name now, under which it may be written.</summary>
    private void Alias(IOperation value)
    {
        switch (value)
        {
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } target:
                Add(target.Local, null);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                Alias(choice.WhenTrue);
                Alias(whenFalse);
                break;
        }
    }

    private void Add(ILocalSymbol local, IOperation? value) => _values[local] = _values.ContainsKey(local) ? null : value;
}
