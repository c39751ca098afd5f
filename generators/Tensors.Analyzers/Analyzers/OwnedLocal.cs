using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>One local that is made an owner where it is declared, and what the method does with it.</summary>
internal sealed class OwnedLocal(IVariableDeclaratorOperation declarator, IObjectCreationOperation creation, BlockScope scope, KnownTypes known, AnalyzerOptions options, Action<Diagnostic> report)
{
    private readonly ILocalSymbol _owner = declarator.Symbol;

    public static string Bytes(ITypeSymbol owner, KnownTypes known) => Ownership.BytesOf(owner, known) is { } bytes ? Wording.Bytes(bytes) : "bytes";

    public void Check()
    {
        if (EnclosingFunction(declarator) is not { } function || StatementOf(declarator) is not var (block, index))
        {
            return;
        }

        CheckLoop(function);
        if (UsingOf(declarator) is { } @using)
        {
            CheckReturns(function, @using);
            CheckAfter(@using);
            return;
        }

        List<IOperation> references = References(function);
        if (references.Any(r => Ownership.UseOf(r) == OwnerUse.Leaves || EnclosingFunction(r) != function))
        {
            return;
        }

        if (references.All(static r => Ownership.UseOf(r) != OwnerUse.Dispose))
        {
            report(OwnerNotDisposed.Never(creation.Syntax.GetLocation(), _owner.Name, creation.Type!, Bytes(creation.Type!, known)));
            return;
        }

        CheckExits(block, index);
        CheckUses(references);
    }

    /// <summary>A block that a round of a loop takes, and that does not outlive the round.</summary>
    private void CheckLoop(IOperation function)
    {
        IOperation? loop = declarator.Parent;
        while (loop is not null and not ILoopOperation && loop != function)
        {
            loop = loop.Parent;
        }

        if (loop is ILoopOperation && Ownership.BytesOf(creation.Type!, known) is { } bytes && bytes >= GuardOptions.Loop.In(options, creation.Syntax.SyntaxTree)
            && References(function).All(static r => Ownership.UseOf(r) != OwnerUse.Leaves))
        {
            bool copies = creation.Constructor?.Parameters is [{ RefKind: not RefKind.None }];
            report(LoopAllocation.At(creation, loop, Wording.Bytes(bytes), copies));
        }
    }

    /// <summary>A way out of the block between the declaration and a Dispose that both stand in it, unconditionally.</summary>
    private void CheckExits(IBlockOperation block, int index)
    {
        int last = index + 1;
        while (last < block.Operations.Length && !Disposes(block.Operations[last]))
        {
            last++;
        }

        if (last == block.Operations.Length)
        {
            return;
        }

        foreach (IOperation statement in block.Operations.Skip(index + 1).Take(last - index - 1))
        {
            if (statement.DescendantsAndSelf().Any(IsDispose))
            {
                continue;
            }

            IOperation? exit = statement.DescendantsAndSelf().FirstOrDefault(o => EnclosingFunction(o) == EnclosingFunction(declarator) && Leaves(o, statement));
            if (exit is not null)
            {
                string leaves = exit is IReturnOperation ? "return" : ((IBranchOperation)exit).BranchKind == BranchKind.Break ? "break" : "continue";
                report(OwnerNotDisposed.OnTheWay(creation.Syntax.GetLocation(), exit.Syntax.GetLocation(), _owner.Name, creation.Type!, leaves, Bytes(creation.Type!, known)));
                return;
            }
        }
    }

    /// <summary>Uses behind an unconditional Dispose in the same block.</summary>
    private void CheckUses(List<IOperation> references)
    {
        foreach (IOperation reference in references.Where(static r => Ownership.UseOf(r) == OwnerUse.Dispose))
        {
            if (StatementOf(reference) is not var (block, index) || !Disposes(block.Operations[index]) || block.Operations[index] is IUsingOperation)
            {
                continue;
            }

            Location disposed = block.Operations[index].Syntax.GetLocation();
            foreach (IOperation later in block.Operations.Skip(index + 1).SelectMany(static s => s.DescendantsAndSelf()))
            {
                if (IsOwner(later) && !IsNamed(later) && later.Parent is IMemberReferenceOperation { Member.Name: "Value" or "Front" or "Back" } or IInvocationOperation { TargetMethod.Name: "Flip" or "CopyFrom" } && Ownership.UseOf(later) == OwnerUse.Member)
                {
                    string member = later.Parent is IMemberReferenceOperation named ? named.Member.Name : ((IInvocationOperation)later.Parent!).TargetMethod.Name;
                    report(UseAfterDispose.Touched(later.Parent!.Syntax.GetLocation(), _owner.Name, member, disposed));
                    return;
                }

                if (Dangles(later))
                {
                    report(UseAfterDispose.Used(later.Syntax.GetLocation(), later.Syntax.ToString(), _owner.Name, disposed));
                    return;
                }
            }
        }
    }

    /// <summary>References, spans and expressions into the block that are returned out of the scope of a using.</summary>
    private void CheckReturns(IOperation function, IOperation @using)
    {
        IOperation within = @using is IUsingOperation { Body: { } body } ? body : @using.Parent!;
        foreach (IReturnOperation exit in within.Descendants().OfType<IReturnOperation>())
        {
            if (exit.ReturnedValue is { } value && EnclosingFunction(exit) == function && (ReturnsByRef(function, exit) || value.Type is { IsRefLikeType: true }) && Ownership.LeadsInto(value, _owner, scope))
            {
                report(UseAfterDispose.Returned(value.Syntax.GetLocation(), Wording.Quote(value), _owner.Name, creation.Syntax.GetLocation()));
                return;
            }
        }
    }

    /// <summary>Spans and the like that were declared outside a using and are used behind it.</summary>
    private void CheckAfter(IOperation @using)
    {
        IOperation? ends = @using is IUsingOperation ? @using : @using.Parent;
        if (ends is not { Parent: IBlockOperation outer })
        {
            return;
        }

        int index = outer.Operations.IndexOf(ends);
        IOperation? use = index < 0 ? null : outer.Operations.Skip(index + 1).SelectMany(static s => s.DescendantsAndSelf()).FirstOrDefault(Dangles);
        if (use is not null)
        {
            report(UseAfterDispose.Used(use.Syntax.GetLocation(), use.Syntax.ToString(), _owner.Name, Location.Create(ends.Syntax.SyntaxTree, new Microsoft.CodeAnalysis.Text.TextSpan(ends.Syntax.Span.End - 1, 1))));
        }
    }

    private bool Dangles(IOperation operation) => operation is ILocalReferenceOperation { Local: { } local } && !KnownTypes.Same(local, _owner)
        && !IsNamed(operation) && operation.Parent is not IPropertyReferenceOperation { Property: { Name: "Length" or "IsEmpty", ContainingNamespace.Name: "System" } }
        && !(operation.Parent is ISimpleAssignmentOperation { IsRef: true } rebound && rebound.Target == operation) && Ownership.LeadsInto(operation, _owner, scope);

    // nameof(o.Value) evaluates nothing.
    private static bool IsNamed(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is IMemberReferenceOperation or IConversionOperation or INameOfOperation; around = around.Parent)
        {
            if (around is INameOfOperation)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwner(IOperation operation) => operation is ILocalReferenceOperation { Local: { } local } && KnownTypes.Same(local, _owner);

    private bool IsDispose(IOperation operation) => IsOwner(operation) && Ownership.UseOf(operation) == OwnerUse.Dispose;

    private List<IOperation> References(IOperation function) => function.DescendantsAndSelf().Where(IsOwner).ToList();

    /// <summary>Whether a statement disposes whatever happens in it.</summary>
    private bool Disposes(IOperation statement) => statement switch
    {
        IExpressionStatementOperation { Operation: IInvocationOperation { Instance: { } instance } call } => call.TargetMethod.Name == "Dispose" && IsOwner(Unconverted(instance)),
        IExpressionStatementOperation { Operation: IConditionalAccessOperation access } => IsDispose(access.Operation),
        IUsingOperation @using => IsOwner(Unconverted(@using.Resources)),
        ITryOperation { Finally: { } @finally } => @finally.Operations.Any(Disposes) || @finally.Descendants().Any(IsDispose),
        _ => false,
    };

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation conversion ? Unconverted(conversion.Operand) : operation;

    private static bool Leaves(IOperation operation, IOperation statement) => operation switch
    {
        IReturnOperation { Kind: OperationKind.Return, IsImplicit: false } => true,
        IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue } branch => !IsInside(branch, statement),
        _ => false,
    };

    /// <summary>Whether the loop or switch that a break or continue ends lies within the statement.</summary>
    private static bool IsInside(IBranchOperation branch, IOperation statement)
    {
        for (IOperation? around = branch.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation || (around is ISwitchOperation && branch.BranchKind == BranchKind.Break))
            {
                return true;
            }

            if (around == statement)
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReturnsByRef(IOperation function, IReturnOperation exit) => function switch
    {
        ILocalFunctionOperation local => local.Symbol.RefKind != RefKind.None,
        IAnonymousFunctionOperation lambda => lambda.Symbol.RefKind != RefKind.None,
        _ => (exit.SemanticModel?.GetEnclosingSymbol(exit.Syntax.SpanStart) as IMethodSymbol)?.RefKind is RefKind.Ref or RefKind.RefReadOnly,
    };

    /// <summary>The using that holds the local: a declaration, or a statement.</summary>
    private static IOperation? UsingOf(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null and not IBlockOperation; around = around.Parent)
        {
            if (around is IUsingDeclarationOperation or IUsingOperation)
            {
                return around;
            }
        }

        return null;
    }

    private static IOperation? EnclosingFunction(IOperation operation)
    {
        IOperation around = operation;
        while (around.Parent is { } parent && around is not (ILocalFunctionOperation or IAnonymousFunctionOperation))
        {
            around = parent;
        }

        return around;
    }

    /// <summary>The block an operation stands in, and the place of its statement there.</summary>
    private static (IBlockOperation Block, int Index)? StatementOf(IOperation operation)
    {
        IOperation around = operation;
        while (around.Parent is { } parent)
        {
            if (parent is IBlockOperation block)
            {
                return block.Operations.IndexOf(around) is >= 0 and var index ? (block, index) : null;
            }

            if (parent is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return null;
            }

            around = parent;
        }

        return null;
    }
}
