using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Large tensors where they are copied to the stack (NDT3003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LargeValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LargeValue.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (!known.HasRuntime)
            {
                return;
            }

            start.RegisterOperationAction(c => CheckDeclarator(c, known), OperationKind.VariableDeclarator);
            start.RegisterOperationAction(c => CheckDeclaration(c, known), OperationKind.DeclarationExpression);
            start.RegisterOperationAction(c => CheckHole(c, known), OperationKind.Interpolation);
            start.RegisterOperationAction(c => CheckLocalFunction(c, known), OperationKind.LocalFunction);
            start.RegisterSymbolAction(c => CheckMethod(c, known), SymbolKind.Method);
            start.RegisterSymbolAction(c => CheckProperty(c, known), SymbolKind.Property);
        });
    }

    private static void CheckDeclarator(OperationAnalysisContext context, KnownTypes known)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        CheckLocal(context, known, declarator.Symbol, declarator.Syntax is VariableDeclaratorSyntax syntax ? syntax.Identifier.GetLocation() : declarator.Syntax.GetLocation());
    }

    private static void CheckDeclaration(OperationAnalysisContext context, KnownTypes known)
    {
        if (((IDeclarationExpressionOperation)context.Operation).Expression is ILocalReferenceOperation { Local: { } local })
        {
            CheckLocal(context, known, local, context.Operation.Syntax.GetLocation());
        }
    }

    private static void CheckLocal(OperationAnalysisContext context, KnownTypes known, ILocalSymbol local, Location location)
    {
        if (local.RefKind == RefKind.None && Excess(known, local.Type, context.Options, context.Operation.Syntax.SyntaxTree) is var (bytes, limit))
        {
            context.ReportDiagnostic(LargeValue.At(location, $"Local '{local.Name}'", bytes, limit, $"Take a reference (ref var {local.Name} = ref ...), or hold it in an Owned<{Wording.Type(local.Type)}>"));
        }
    }

    private static void CheckHole(OperationAnalysisContext context, KnownTypes known)
    {
        IOperation expression = ((IInterpolationOperation)context.Operation).Expression;
        if (Excess(known, expression.Type, context.Options, expression.Syntax.SyntaxTree) is var (bytes, limit))
        {
            context.ReportDiagnostic(LargeValue.At(expression.Syntax.GetLocation(), $"The interpolated {Wording.Quote(expression)}", bytes, limit, "Call .ToString() on it: that reads it in place"));
        }
    }

    private static void CheckLocalFunction(OperationAnalysisContext context, KnownTypes known)
    {
        IMethodSymbol method = ((ILocalFunctionOperation)context.Operation).Symbol;
        SyntaxTree tree = context.Operation.Syntax.SyntaxTree;
        CheckSignature(method, type => Excess(known, type, context.Options, tree), context.ReportDiagnostic);
    }

    private static void CheckMethod(SymbolAnalysisContext context, KnownTypes known)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove || method.IsImplicitlyDeclared
            || method.Locations.FirstOrDefault()?.SourceTree is not { } tree)
        {
            return;
        }

        CheckSignature(method, type => Excess(known, type, context.Options, tree), context.ReportDiagnostic);
    }

    private static void CheckProperty(SymbolAnalysisContext context, KnownTypes known)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (property.RefKind == RefKind.None && property.Locations.FirstOrDefault() is { SourceTree: { } tree } location
            && Excess(known, property.Type, context.Options, tree) is var (bytes, limit))
        {
            context.ReportDiagnostic(LargeValue.At(location, $"Property '{property.Name}' returns a copy and", bytes, limit, $"Return it by reference: ref {Wording.Type(property.Type)} {property.Name} => ref _field"));
        }
    }

    private static void CheckSignature(IMethodSymbol method, System.Func<ITypeSymbol?, (long, long)?> excess, System.Action<Diagnostic> report)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.None && parameter.Locations.FirstOrDefault() is { } location && excess(parameter.Type) is var (bytes, limit))
            {
                report(LargeValue.At(location, $"Parameter '{parameter.Name}' is passed by value and", bytes, limit, $"Take it by 'in' to read it or by 'ref' to write it: in {Wording.Type(parameter.Type)} {parameter.Name}"));
            }
        }

        if (method.RefKind == RefKind.None && !method.ReturnsVoid && method.Locations.FirstOrDefault() is { } name && excess(method.ReturnType) is var (returned, most))
        {
            report(LargeValue.At(name, $"'{method.Name}' returns a copy and", returned, most, $"Write into the caller's tensor: ref {Wording.Type(method.ReturnType)} result"));
        }
    }

    /// <summary>The bytes and the limit they are above; null where they are not.</summary>
    private static (long Bytes, long Limit)? Excess(KnownTypes known, ITypeSymbol? type, AnalyzerOptions options, SyntaxTree tree)
    {
        if (known.Layouts.Of(type) is not { HasTensor: true } layout)
        {
            return null;
        }

        long limit = GuardOptions.Stack.In(options, tree);
        return layout.Size > limit ? (layout.Size, limit) : null;
    }
}
