using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Owners that a class makes for private fields of its own and never disposes (NDT3022), or of which it uses little (NDT3020).
/// A field that is given away anywhere in the class, or taken from
/// outside, is somebody else's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnerFieldAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OwnerFieldNotDisposed.Descriptor, KeptForAPart.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A generated part of the class may dispose.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.HasRuntime)
            {
                Start(start, known);
            }
        });
    }

    // Said when all is seen, which an editor does now and then: to look through a whole class at every keystroke, the compiler would bind all of it.
    private static void Start(CompilationStartAnalysisContext context, KnownTypes known)
    {
        var made = new ConcurrentDictionary<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        var settled = new ConcurrentDictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        var parts = new ConcurrentDictionary<ISymbol, HashSet<IFieldSymbol>?>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(c => Look(c.Operation, made, settled, parts), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterCompilationEndAction(c =>
        {
            foreach (KeyValuePair<ISymbol, ITypeSymbol> entry in made.OrderBy(static m => m.Key.Locations.FirstOrDefault()?.SourceTree?.FilePath).ThenBy(static m => m.Key.Locations.FirstOrDefault()?.SourceSpan.Start))
            {
                (ISymbol owner, ITypeSymbol created, INamedTypeSymbol type) = (entry.Key, entry.Value, entry.Key.ContainingType);
                if (parts.TryGetValue(owner, out HashSet<IFieldSymbol>? used) && used is not null
                    && KeptPart(created, used, owner.Locations[0], owner.Name, known, c.Options) is { } diagnostic)
                {
                    c.ReportDiagnostic(diagnostic);
                }

                if (!settled.ContainsKey(owner) && !IsNamedInside(type, owner.Name, c.CancellationToken) && owner.Locations.FirstOrDefault() is { IsInSource: true } location)
                {
                    bool isDisposable = type.AllInterfaces.Any(static i => i.Name is "IDisposable" or "IAsyncDisposable");
                    c.ReportDiagnostic(OwnerFieldNotDisposed.At(location, type, owner, created, OwnedLocal.Bytes(created, known), isDisposable));
                }
            }
        });
    }

    /// <summary>Whether a type inside the class names the field: those see it, and are not looked through here.</summary>
    private static bool IsNamedInside(INamedTypeSymbol type, string name, System.Threading.CancellationToken cancellation) => type.GetTypeMembers()
        .SelectMany(static t => t.DeclaringSyntaxReferences)
        .Any(r => r.GetSyntax(cancellation).DescendantTokens().Any(t => t.ValueText == name));

    private static bool IsPrivateOwner(ISymbol member) => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Private, ContainingType.TypeKind: TypeKind.Class } && member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => Ownership.IsOwner(field.Type),
        IPropertySymbol property => Ownership.IsOwner(property.Type),
        _ => false,
    };

    private static void Look(IOperation operation, ConcurrentDictionary<ISymbol, ITypeSymbol> made, ConcurrentDictionary<ISymbol, bool> settled, ConcurrentDictionary<ISymbol, HashSet<IFieldSymbol>?> parts)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (IFieldSymbol field in initializer.InitializedFields.Where(IsPrivateOwner))
                {
                    Set(field, initializer.Value, made, settled);
                }

                break;
            case IPropertyInitializerOperation initializer:
                foreach (IPropertySymbol property in initializer.InitializedProperties.Where(IsPrivateOwner))
                {
                    Set(property, initializer.Value, made, settled);
                }

                break;
            case IMemberReferenceOperation { Member: { } member } reference when IsPrivateOwner(member.OriginalDefinition):
                if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference && reference.Parent is ISimpleAssignmentOperation or ICoalesceAssignmentOperation)
                {
                    Set(member.OriginalDefinition, assignment.Value, made, settled);
                }
                else if (Ownership.UseOf(reference) is OwnerUse.Dispose or OwnerUse.Leaves)
                {
                    settled[member.OriginalDefinition] = true;
                }

                AddPart(reference, member.OriginalDefinition, parts);

                break;
        }
    }

    /// <summary>Null stands for the whole.</summary>
    private static void AddPart(IOperation reference, ISymbol field, ConcurrentDictionary<ISymbol, HashSet<IFieldSymbol>?> parts)
    {
        lock (parts)
        {
            HashSet<IFieldSymbol>? known = parts.GetOrAdd(field, static _ => new HashSet<IFieldSymbol>(SymbolEqualityComparer.Default));
            bool isTarget = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
            if (known is not null && !isTarget && Ownership.UseOf(reference) != OwnerUse.Dispose && !OwnerParts.Add(reference, known))
            {
                parts[field] = null;
            }
        }
    }

    /// <summary>What to say where an owner keeps much more than is used of it; null where nothing is to be said.</summary>
    private static Diagnostic? KeptPart(ITypeSymbol owner, HashSet<IFieldSymbol> parts, Location location, string name, KnownTypes known, AnalyzerOptions options)
    {
        if (parts.Count == 0 || location.SourceTree is not { } tree || Ownership.BytesOf(owner, known) is not { } bytes || bytes < GuardOptions.Keep.In(options, tree))
        {
            return null;
        }

        long used = 0;
        foreach (IFieldSymbol part in parts)
        {
            if (known.Layouts.Of(part.Type)?.Size is not { } size)
            {
                return null;
            }

            used += owner.Name == "DoubleBuffer" ? 2 * size : size;
        }

        return used <= bytes / KeptForAPart.Part ? KeptForAPart.At(location, name, bytes, ((INamedTypeSymbol)owner).TypeArguments[0], parts, used) : null;
    }

    private static void Set(ISymbol field, IOperation value, ConcurrentDictionary<ISymbol, ITypeSymbol> made, ConcurrentDictionary<ISymbol, bool> settled)
    {
        if (Ownership.Made(value) is { Type: { } type })
        {
            made[field] = type;
        }
        else if (value.ConstantValue is not { HasValue: true, Value: null })
        {
            settled[field] = true;
        }
    }
}
