using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Sizes of structs of tensors and of the fields that hold them: NDT3002, NDT3005, NDT3024, NDT4001.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayoutAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(StructTooLarge.Descriptor, FieldTooLarge.Descriptor, FieldsTooFar.Descriptor, HotFieldInClass.Descriptor);

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

            start.RegisterSymbolAction(c => CheckType(c, known), SymbolKind.NamedType);
            start.RegisterSymbolAction(c => CheckField(c, known), SymbolKind.Field);
            start.RegisterOperationAction(c => CheckUse(c, known), OperationKind.ObjectCreation);
        });
    }

    private static void CheckType(SymbolAnalysisContext context, KnownTypes known)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        // Declared tensors are the generator's to measure.
        if (type.TypeKind is TypeKind.Struct or TypeKind.Class && !known.Declared.IsDeclared(type)
            && ((type.TypeKind == TypeKind.Struct ? StructTooLarge.Check(type, known.Layouts) : null) ?? FieldsTooFar.Check(type, known.Layouts)) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }

        // The fields behind auto-properties have no action of their own.
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: IPropertySymbol } field)
            {
                Report(context, known, field);
            }
        }
    }

    private static void CheckField(SymbolAnalysisContext context, KnownTypes known)
    {
        var field = (IFieldSymbol)context.Symbol;
        if (!field.IsImplicitlyDeclared)
        {
            Report(context, known, field);
        }
    }

    private static void CheckUse(OperationAnalysisContext context, KnownTypes known)
    {
        if (FieldsTooFar.CheckUse(context.Operation.Type, context.Operation.Syntax.GetLocation(), known.Layouts) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static void Report(SymbolAnalysisContext context, KnownTypes known, IFieldSymbol field)
    {
        // A property over a large tensor is advised to return a reference already (NDT3003): one mistake, one message.
        Diagnostic? hint = field.IsImplicitlyDeclared ? null : HotFieldInClass.Check(field, known.Layouts);
        Diagnostic? inside = field.Type.IsValueType ? FieldsTooFar.CheckUse(field.Type, (field.AssociatedSymbol ?? field).Locations.FirstOrDefault() ?? Location.None, known.Layouts) : null;
        if ((FieldTooLarge.Check(field, known.Layouts) ?? inside ?? hint) is { } diagnostic
            && (diagnostic != hint || FieldsTooFar.Check(field.ContainingType, known.Layouts) is null))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
