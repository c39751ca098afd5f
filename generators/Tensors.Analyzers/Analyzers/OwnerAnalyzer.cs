using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Owners in locals: not disposed (NDT3017), used after they were (NDT3018), made in every round of a loop
/// (NDT3019). Whatever leaves the method, or is done under a condition, is taken to be
/// right: a case is missed rather than a correct program blamed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OwnerNotDisposed.Descriptor, UseAfterDispose.Descriptor, LoopAllocation.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.HasRuntime)
            {
                start.RegisterOperationBlockAction(c => Check(c, known));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, KnownTypes known)
    {
        BlockScope? scope = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                if (operation is not IObjectCreationOperation creation || Ownership.Made(creation) is null)
                {
                    continue;
                }

                if (DeclaratorOf(creation) is { } declarator)
                {
                    scope ??= new BlockScope(context.OperationBlocks);
                    new OwnedLocal(declarator, creation, scope, known, context.Options, context.ReportDiagnostic).Check();
                }
                else if (creation.Parent is IExpressionStatementOperation { IsImplicit: false } or (IMemberReferenceOperation and not IMethodReferenceOperation) or IInvocationOperation { TargetMethod.Name: not "Dispose" }
                    || creation.Parent is ISimpleAssignmentOperation { Target: IDiscardOperation })
                {
                    context.ReportDiagnostic(OwnerNotDisposed.Nobody(creation.Syntax.GetLocation(), creation.Type!, OwnedLocal.Bytes(creation.Type!, known)));
                }
            }
        }
    }

    private static IVariableDeclaratorOperation? DeclaratorOf(IObjectCreationOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None } declarator } ? declarator : null;
    }
}
