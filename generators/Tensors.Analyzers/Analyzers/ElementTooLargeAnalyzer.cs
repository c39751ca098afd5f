using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Arrays and collections whose elements are too large for the CLR (NDT3004), where they are created.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElementTooLargeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ElementTooLarge.Descriptor);

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
                start.RegisterOperationAction(
                    c => Check(c, known), OperationKind.ArrayCreation, OperationKind.ObjectCreation, OperationKind.CollectionExpression, OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, KnownTypes known)
    {
        // A method of this compilation has the message where it makes the array.
        if (context.Operation is IInvocationOperation { TargetMethod: var method } && (method.RefKind != RefKind.None || !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty))
        {
            return;
        }

        switch (context.Operation.Type)
        {
            case IArrayTypeSymbol array:
                Report(context, known, array.ElementType, array);
                break;
            case INamedTypeSymbol { IsGenericType: true } collection when FrameworkCollections.KeepsArrays(collection):
                foreach (ITypeSymbol argument in collection.TypeArguments)
                {
                    Report(context, known, argument, collection);
                }

                break;
        }
    }

    private static void Report(OperationAnalysisContext context, KnownTypes known, ITypeSymbol element, ITypeSymbol collection)
    {
        if (known.Layouts.Of(element) is { HasTensor: true, Size: > MemoryLimits.ArrayElement } layout)
        {
            context.ReportDiagnostic(ElementTooLarge.At(context.Operation.Syntax, element, layout.Size, collection));
        }
    }
}
