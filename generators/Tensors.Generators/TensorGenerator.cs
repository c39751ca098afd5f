using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Emitting;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing;
using Tensors.Generators.Planning;

namespace Tensors.Generators;

/// <summary>Writes the members of declared tensors and dimensions. Wiring only: Parsing makes drafts, Planning checks and completes them, Emitting
/// writes them. Diagnostics flow apart from the models, so that moving a declaration down a line regenerates nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TensorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Parsed<TensorDraft>> drafts = Attributes(context, NdShapeParser.Attribute, NdShapeParser.Parse, TrackingNames.AttributeDrafts);
        IncrementalValuesProvider<Parsed<TensorDraft>> genericDrafts = Attributes(context, NdShapeParser.GenericAttribute, NdShapeParser.Parse, TrackingNames.GenericAttributeDrafts);
        IncrementalValuesProvider<Parsed<DimSpec>> dims = Attributes(context, NdDimParser.Attribute, NdDimParser.Parse, TrackingNames.AttributeDims);

        IncrementalValueProvider<EquatableArray<DimSpec>> allDims = dims
            .Where(static dim => dim.Value is not null)
            .Select(static (dim, _) => dim.Value!)
            .Collect()
            .Select(static (all, _) => EquatableArray<DimSpec>.From(all))
            .WithTrackingName(TrackingNames.Dims);

        EmitDims(context, dims);
        EmitTensors(context, drafts, allDims);
        EmitTensors(context, genericDrafts, allDims);
    }

    private static IncrementalValuesProvider<Parsed<T>> Attributes<T>(
        IncrementalGeneratorInitializationContext context, string attribute, Func<GeneratorAttributeSyntaxContext, CancellationToken, Parsed<T>> parse, string step)
        where T : class, IEquatable<T> =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax, parse)
            .WithTrackingName(step);

    private static void EmitDims(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Parsed<DimSpec>> dims)
    {
        Report(context, dims);
        context.RegisterSourceOutput(
            dims.Where(static dim => dim.Value is not null).Select(static (dim, _) => dim.Value!),
            static (output, dim) => output.AddSource(HintNames.Of(dim.Host), DimEmitter.Emit(dim)));
    }

    private static void EmitTensors(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Parsed<TensorDraft>> drafts, IncrementalValueProvider<EquatableArray<DimSpec>> dims)
    {
        Report(context, drafts);
        IncrementalValuesProvider<Parsed<TensorSpec>> complete = drafts
            .Where(static draft => draft.Value is not null)
            .Combine(dims)
            .Select(static (pair, _) => DeclarationRules.Check(pair.Left.Value!, pair.Right))
            .WithTrackingName(TrackingNames.Checked);
        Report(context, complete);
        context.RegisterSourceOutput(
            complete.Where(static tensor => tensor.Value is not null).Select(static (tensor, _) => tensor.Value!).WithTrackingName(TrackingNames.Tensors),
            static (output, tensor) => output.AddSource(HintNames.Of(tensor.Host), TensorEmitter.Emit(TensorPlanner.Plan(tensor))));
    }

    private static void Report<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Parsed<T>> parsed)
        where T : class, IEquatable<T> =>
        context.RegisterSourceOutput(
            parsed.SelectMany(static (one, _) => one.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(DiagnosticReporter.ToDiagnostic(diagnostic)));
}
