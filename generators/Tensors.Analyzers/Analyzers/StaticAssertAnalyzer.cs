using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Checks every <c>StaticAssert.That</c> (NDT3001).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticAssertAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(StaticAssertFails.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.StaticAssert is { } type)
            {
                start.RegisterOperationAction(c => Check(c, type), OperationKind.Invocation);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "That" || !KnownTypes.Same(call.TargetMethod.ContainingType, type))
        {
            return;
        }

        IArgumentOperation? condition = call.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 0);
        string? message = call.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 1)?.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
        if (condition is not null && StaticAssertFails.Check(condition.Value, message) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
