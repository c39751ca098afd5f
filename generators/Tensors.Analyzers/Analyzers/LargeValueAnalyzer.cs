using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Large tensors that are declared by value: on the stack (NDT3003), or in an object where a closure or a state machine takes them (NDT3008).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LargeValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LargeValue.Descriptor, Lifted.Descriptor, CopiedByAssignment.Descriptor);

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
            start.RegisterOperationAction(c => CheckFunction(c, known), OperationKind.LocalFunction, OperationKind.AnonymousFunction);
            start.RegisterSymbolAction(c => CheckMethod(c, known), SymbolKind.Method);
            start.RegisterSymbolAction(c => CheckProperty(c, known), SymbolKind.Property);
        });
    }

    private static void CheckDeclarator(OperationAnalysisContext context, KnownTypes known)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        Location location = declarator.Syntax switch
        {
            VariableDeclaratorSyntax syntax => syntax.Identifier.GetLocation(),
            ForEachStatementSyntax loop => loop.Identifier.GetLocation(),
            _ => declarator.Syntax.GetLocation(),
        };
        bool copies = declarator.Symbol.IsForEach || (declarator.GetVariableInitializer() is { Value: { } value } && Values.IsVariable(value));
        CheckLocal(context, known, declarator.Symbol, location, copies);
    }

    private static void CheckDeclaration(OperationAnalysisContext context, KnownTypes known)
    {
        IOperation declared = ((IDeclarationExpressionOperation)context.Operation).Expression;
        foreach (IOperation element in declared is ITupleOperation tuple ? tuple.Elements : ImmutableArray.Create(declared))
        {
            if (element is ILocalReferenceOperation { Local: { } local })
            {
                CheckLocal(context, known, local, element.Syntax.GetLocation(), copies: false);
            }
        }
    }

    private static void CheckLocal(OperationAnalysisContext context, KnownTypes known, ILocalSymbol local, Location location, bool copies)
    {
        if (local.RefKind != RefKind.None || Size(known, local.Type) is not { } bytes)
        {
            return;
        }

        SyntaxTree tree = context.Operation.Syntax.SyntaxTree;
        long limit = GuardOptions.Stack.In(context.Options, tree), most = GuardOptions.Copy.In(context.Options, tree);
        if (bytes > most && Lifting.Of(local, Values.Root(context.Operation)) is { } lift)
        {
            context.ReportDiagnostic(Lifted.At(location, $"Local '{local.Name}'", local.Type, bytes, lift));
        }
        else if (bytes > limit)
        {
            string advice = Swaps.IsThird(context.Operation.Syntax) ? CopiedByAssignment.Flip(local.Type)
                : local.IsForEach ? $"Walk a span of them by reference: foreach (ref readonly var {local.Name} in ...)"
                : $"Take a reference (ref var {local.Name} = ref ...), or hold it in an Owned<{Wording.Type(local.Type)}>";
            context.ReportDiagnostic(LargeValue.At(location, $"Local '{local.Name}'", bytes, limit, advice));
        }
        else if (copies && bytes > most)
        {
            context.ReportDiagnostic(CopiedByAssignment.Local(location, local, bytes, isSwap: Swaps.IsThird(context.Operation.Syntax)));
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

    private static void CheckFunction(OperationAnalysisContext context, KnownTypes known)
    {
        IMethodSymbol method = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
        CheckSignature(method, context.Operation.Syntax.SyntaxTree, known, context.Options, () => Values.Root(context.Operation), context.ReportDiagnostic);
    }

    private static void CheckMethod(SymbolAnalysisContext context, KnownTypes known)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove || method.IsImplicitlyDeclared
            || method.Locations.FirstOrDefault()?.SourceTree is not { } tree)
        {
            return;
        }

        CheckSignature(method, tree, known, context.Options, () => known.Bodies.Of(method), context.ReportDiagnostic);
    }

    private static void CheckProperty(SymbolAnalysisContext context, KnownTypes known)
    {
        var property = (IPropertySymbol)context.Symbol;
        // The parameter of a record has the message for its property.
        if (property.RefKind == RefKind.None && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not ParameterSyntax && property.Locations.FirstOrDefault() is { SourceTree: { } tree } location
            && Excess(known, property.Type, context.Options, tree) is var (bytes, limit))
        {
            context.ReportDiagnostic(LargeValue.At(location, $"Property '{property.Name}' returns a copy and", bytes, limit, $"Return it by reference: ref {Wording.Type(property.Type)} {property.Name} => ref _field"));
        }
    }

    private static void CheckSignature(IMethodSymbol method, SyntaxTree tree, KnownTypes known, AnalyzerOptions options, System.Func<IOperation?> body, System.Action<Diagnostic> report)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None || Size(known, parameter.Type) is not { } bytes || parameter.Locations.FirstOrDefault() is not { } location)
            {
                continue;
            }

            if (bytes > GuardOptions.Copy.In(options, tree) && body() is { } root && Lifting.Of(parameter, root) is { } lift)
            {
                report(Lifted.At(location, $"Parameter '{parameter.Name}'", parameter.Type, bytes, lift));
            }
            else if (bytes > GuardOptions.Stack.In(options, tree))
            {
                report(LargeValue.At(location, $"Parameter '{parameter.Name}' is passed by value and", bytes, GuardOptions.Stack.In(options, tree), Instead(method, parameter)));
            }
        }

        if (method.RefKind == RefKind.None && !method.ReturnsVoid && method.Locations.FirstOrDefault() is { } name && Excess(known, method.ReturnType, options, tree) is var (returned, most))
        {
            string what = method.MethodKind == MethodKind.AnonymousFunction ? "The lambda" : $"'{method.Name}'";
            report(LargeValue.At(name, $"{what} returns a copy and", returned, most, $"Write into the caller's tensor: ref {Wording.Type(method.ReturnType)} result"));
        }
    }

    /// <summary>Parameters of a type's own list become its fields, or its properties and half a dozen members, which 'in' does not prevent.</summary>
    private static string Instead(IMethodSymbol method, IParameterSymbol parameter) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            RecordDeclarationSyntax => $"A record copies it in its constructor, its property, Deconstruct and Equals: give it the Owned<{Wording.Type(parameter.Type)}>",
            TypeDeclarationSyntax => $"Give the type the Owned<{Wording.Type(parameter.Type)}> that holds it",
            _ => $"Take it by 'in' to read it or by 'ref' to write it: in {Wording.Type(parameter.Type)} {parameter.Name}",
        };

    private static long? Size(KnownTypes known, ITypeSymbol? type) => known.Layouts.Of(type) is { HasTensor: true } layout ? layout.Size : null;

    /// <summary>The bytes and the limit they are above; null where they are not.</summary>
    private static (long Bytes, long Limit)? Excess(KnownTypes known, ITypeSymbol? type, AnalyzerOptions options, SyntaxTree tree) =>
        Size(known, type) is { } bytes && GuardOptions.Stack.In(options, tree) is var limit && bytes > limit ? (bytes, limit) : null;
}
