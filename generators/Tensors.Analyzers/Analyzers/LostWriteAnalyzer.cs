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

/// <summary>Explains writes through <c>in</c>, readonly fields, by-value properties and temporaries (NDT2011): those the compiler rejects in
/// words of its own, and those it lets pass on a copy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostWriteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(LostWrite.Descriptor);

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

            start.RegisterOperationAction(c => CheckCall(c, known), OperationKind.Invocation);
            start.RegisterOperationAction(c => CheckProperty(c, known), OperationKind.PropertyReference);
            start.RegisterOperationAction(c => CheckAssignment(c, known), OperationKind.CompoundAssignment, OperationKind.SimpleAssignment, OperationKind.Increment, OperationKind.Decrement);
        });
    }

    private static void CheckCall(OperationAnalysisContext context, KnownTypes known)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        IOperation? receiver = call.Instance
            ?? (method.IsExtensionMethod && call.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 0) is { } first ? first.Value : null);
        if (receiver is null)
        {
            return;
        }

        if (receiver is IInvalidOperation)
        {
            // The compiler has refused the receiver: an extension that takes it by ref.
            Report(context, known, receiver, method.Name, onCopy: null);
        }
        else if (IsOwnMutator(method, receiver, known))
        {
            Report(context, known, receiver, method.Name, onCopy: method);
        }
    }

    private static void CheckProperty(OperationAnalysisContext context, KnownTypes known)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Instance is IInvalidOperation invalid)
        {
            Report(context, known, invalid, reference.Property.Name, onCopy: null);
            return;
        }

        bool written = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference
            || reference.Parent is IIncrementOrDecrementOperation;
        if (!written && reference.Instance is { } instance && reference.Property.GetMethod is { } getter && IsOwnMutator(getter, instance, known))
        {
            Report(context, known, instance, reference.Property.Name, onCopy: getter);
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, KnownTypes known)
    {
        IOperation target = context.Operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            _ => context.Operation,
        };

        // x[i, j] = v: the compiler wraps the indexer or its receiver, or nothing at all where the setter is refused.
        IOperation inner = target is IInvalidOperation invalid && Place.OnlyChild(invalid) is { } only ? only : target;
        if (inner is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance })
        {
            if (instance is not IInvalidOperation)
            {
                Report(context, known, instance, Text(context.Operation, "the assignment"), onCopy: null);
            }
        }
        else if (target is IInvalidOperation && context.Operation is ICompoundAssignmentOperation)
        {
            Report(context, known, target, Text(context.Operation, "the assignment"), onCopy: null);
        }
    }

    private static string Text(IOperation operation, string otherwise) =>
        operation.Syntax is AssignmentExpressionSyntax { OperatorToken.Text: var text } ? text : otherwise;

    /// <summary>A member of the declared type itself that is not readonly: through a read-only receiver the compiler calls it on a copy.</summary>
    private static bool IsOwnMutator(IMethodSymbol method, IOperation receiver, KnownTypes known) =>
        !method.IsStatic && !method.IsReadOnly && !method.IsExtensionMethod && method.ContainingType is { IsReadOnly: false }
        && known.Declared.IsDeclared(receiver.Type) && KnownTypes.Same(method.ContainingType, receiver.Type);

    private static void Report(OperationAnalysisContext context, KnownTypes known, IOperation receiver, string operation, IMethodSymbol? onCopy)
    {
        IOperation inner = receiver is IInvalidOperation invalid && Place.OnlyChild(invalid) is { } only ? only : receiver;
        if (!known.Declared.Read(inner.Type).IsTensor)
        {
            return;
        }

        Place place = Place.Of(inner, context.ContainingSymbol);
        if (place.Kind == PlaceKind.Writable)
        {
            return;
        }

        // A member that only lacks 'readonly' loses time, and no write: NDT3010.
        if (onCopy is not null && Mutation.LeavesAlone(onCopy, known))
        {
            return;
        }

        string? copied = onCopy is not null && known.Layouts.Of(inner.Type) is { } layout ? Wording.Bytes(layout.Size) : null;
        context.ReportDiagnostic(LostWrite.At(context.Operation.Syntax.GetLocation(), operation, inner, place, copied));
    }
}
