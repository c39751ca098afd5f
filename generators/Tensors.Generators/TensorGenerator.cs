using System.Collections.Immutable;
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
        // Parsing: from attributes and files to drafts.
        IncrementalValuesProvider<Parsed<TensorDraft>> drafts = Attributes(context, NdShapeParser.Attribute, NdShapeParser.Parse, TrackingNames.AttributeDrafts);
        IncrementalValuesProvider<Parsed<TensorDraft>> genericDrafts = Attributes(context, NdShapeParser.GenericAttribute, NdShapeParser.Parse, TrackingNames.GenericAttributeDrafts);
        IncrementalValuesProvider<Parsed<DimSpec>> sourceDims = Attributes(context, NdDimParser.Attribute, NdDimParser.Parse, TrackingNames.AttributeDims);
        IncrementalValueProvider<MergedFiles> files = Files(context, Names(drafts, genericDrafts, sourceDims));
        Report(context, drafts.SelectMany(static (one, _) => one.Diagnostics));
        Report(context, genericDrafts.SelectMany(static (one, _) => one.Diagnostics));
        Report(context, sourceDims.SelectMany(static (one, _) => one.Diagnostics));
        Report(context, files.SelectMany(static (all, _) => all.Diagnostics));

        // Planning: names of dimensions found, sizes checked.
        IncrementalValuesProvider<DimSpec> fileDims = files.SelectMany(static (all, _) => all.Dims);
        IncrementalValueProvider<EquatableArray<DimSpec>> dims = Together(Values(sourceDims).Collect(), fileDims.Collect()).WithTrackingName(TrackingNames.Dims);
        IncrementalValuesProvider<TensorSpec> tensors = Check(context, Values(drafts), dims);
        IncrementalValuesProvider<TensorSpec> genericTensors = Check(context, Values(genericDrafts), dims);
        IncrementalValuesProvider<TensorSpec> fileTensors = Check(context, files.SelectMany(static (all, _) => all.Tensors), dims);
        IncrementalValueProvider<EquatableArray<KnownSize>> known = Together(Together(Sizes(tensors), Sizes(genericTensors)), Sizes(fileTensors));

        // Emitting.
        IncrementalValueProvider<EquatableArray<string>> twins = known.Select(HintNames.Twins).WithTrackingName(TrackingNames.Names);
        IncrementalValueProvider<EquatableArray<string>> dimTwins = dims.Select(static (all, _) => HintNames.Twins(all.Select(static dim => dim.Host.FullName + "-dim")));
        EmitDims(context, Values(sourceDims), dimTwins);
        EmitDims(context, fileDims, dimTwins);
        IncrementalValuesProvider<MemberText> texts = EmitTensors(context, tensors, twins);
        IncrementalValuesProvider<MemberText> genericTexts = EmitTensors(context, genericTensors, twins);
        IncrementalValuesProvider<MemberText> fileTexts = EmitTensors(context, fileTensors, twins);
        EmitAssertions(context, known);

        IncrementalValueProvider<EquatableArray<TensorSpec>> vectors = Together(Together(Vectors(tensors), Vectors(genericTensors)), Vectors(fileTensors));
        EmitProducts(context, tensors, vectors);
        EmitProducts(context, genericTensors, vectors);
        EmitProducts(context, fileTensors, vectors);
        IncrementalValuesProvider<MemberText> functions = EmitFunctions(context);
        EmitEinsums(context, Together(Together(EinsumTensors(tensors), EinsumTensors(genericTensors)), EinsumTensors(fileTensors)).WithTrackingName(TrackingNames.EinsumTensors));
        EmitElements(context, Together(Elements(tensors), Elements(genericTensors)));
        EmitFusions(context, Together(Together(Together(texts.Collect(), genericTexts.Collect()), fileTexts.Collect()), functions.Collect()));
    }

    private static IncrementalValuesProvider<Parsed<T>> Attributes<T>(
        IncrementalGeneratorInitializationContext context, string attribute, Func<GeneratorAttributeSyntaxContext, CancellationToken, Parsed<T>> parse, string step)
        where T : class, IEquatable<T> =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (node, _) => node is TypeDeclarationSyntax, parse)
            .WithTrackingName(step);

    private static IncrementalValueProvider<MergedFiles> Files(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<string>> declaredBySource)
    {
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? name) ? name : "");
        return context.AdditionalTextsProvider
            .Where(static file => ShapesFileParser.IsShapesFile(file.Path))
            .Combine(rootNamespace)
            .Select(static (pair, cancel) => pair.Left.GetText(cancel) is { } text ? ShapesFileParser.Parse(pair.Left.Path, text, pair.Right) : null)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files)
            .Collect()
            .Combine(declaredBySource)
            .Select(static (pair, _) => FileMerge.Merge(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.MergedFiles);
    }

    private static IncrementalValueProvider<EquatableArray<string>> Names(
        IncrementalValuesProvider<Parsed<TensorDraft>> drafts, IncrementalValuesProvider<Parsed<TensorDraft>> genericDrafts, IncrementalValuesProvider<Parsed<DimSpec>> dims)
    {
        IncrementalValueProvider<ImmutableArray<string>> first = Values(drafts).Select(static (draft, _) => draft.Host.FullName).Collect();
        IncrementalValueProvider<ImmutableArray<string>> second = Values(genericDrafts).Select(static (draft, _) => draft.Host.FullName).Collect();
        IncrementalValueProvider<ImmutableArray<string>> third = Values(dims).Select(static (dim, _) => dim.Host.FullName).Collect();
        return Together(Together(first, second), third);
    }

    private static IncrementalValuesProvider<TensorSpec> Check(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TensorDraft> drafts, IncrementalValueProvider<EquatableArray<DimSpec>> dims)
    {
        IncrementalValuesProvider<Parsed<TensorSpec>> complete = drafts
            .Combine(dims)
            .Select(static (pair, _) => DeclarationRules.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Checked);
        Report(context, complete.SelectMany(static (one, _) => one.Diagnostics));
        return Values(complete).WithTrackingName(TrackingNames.Tensors);
    }

    private static void EmitDims(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DimSpec> dims, IncrementalValueProvider<EquatableArray<string>> twins) =>
        context.RegisterSourceOutput(
            dims.Combine(twins), static (output, pair) => output.AddSource(HintNames.OfDim(pair.Left.Host, pair.Right), DimEmitter.Emit(pair.Left)));

    private static IncrementalValuesProvider<MemberText> EmitTensors(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TensorSpec> tensors, IncrementalValueProvider<EquatableArray<string>> twins)
    {
        IncrementalValuesProvider<MemberText> texts = tensors.Combine(twins).Select(
            static (pair, _) => new MemberText(HintNames.Of(pair.Left.Host, pair.Right), TensorEmitter.Emit(TensorPlanner.Plan(pair.Left)).ToString()));
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource(text.HintName, SourceFile.Text(text.Members)));
        return texts;
    }

    private static void EmitFusions(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<MemberText>> members)
    {
        IncrementalValueProvider<ImmutableArray<SyntaxNode>> candidates = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => FusionReader.IsCandidate(node), static (found, _) => found.Node)
            .Collect();
        IncrementalValueProvider<EquatableArray<FusionSite>> sites = context.CompilationProvider
            .Combine(candidates)
            .Combine(members)
            .Select(static (input, cancel) => input.Left.Right.IsEmpty || !FusionReader.IsEnabled(input.Left.Left)
                ? default
                : FusionReader.Read(input.Left.Left, input.Left.Right, input.Right.Select(static one => one.Members), cancel))
            .WithTrackingName(TrackingNames.Fusions);
        context.RegisterSourceOutput(sites, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource(FusionEmitter.HintName, FusionEmitter.Emit(all.Select(FusionPlanner.Plan)));
            }
        });
    }

    private static void EmitAssertions(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<KnownSize>> known)
    {
        IncrementalValueProvider<CheckedAssertions> assertions = context.SyntaxProvider
            .ForAttributeWithMetadataName(NdAssertSizeParser.Attribute, static (node, _) => node is CompilationUnitSyntax, NdAssertSizeParser.Parse)
            .SelectMany(static (all, _) => all)
            .Collect()
            .Combine(known)
            .Select(static (pair, _) => AssertionRules.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Assertions);
        Report(context, assertions.SelectMany(static (all, _) => all.Diagnostics));
        context.RegisterSourceOutput(assertions.Select(static (all, _) => all.Guards), static (output, guards) =>
        {
            if (guards.Count > 0)
            {
                output.AddSource(GuardEmitter.HintName, GuardEmitter.Emit(guards));
            }
        });
    }

    private static void EmitProducts(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TensorSpec> tensors, IncrementalValueProvider<EquatableArray<TensorSpec>> vectors) =>
        context.RegisterSourceOutput(
            tensors.Where(static tensor => tensor.Matrix).Combine(vectors).SelectMany(static (pair, _) => ProductPlanner.Plan(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Products),
            static (output, product) => output.AddSource(ProductEmitter.HintName(product), ProductEmitter.Emit(product)));

    private static IncrementalValuesProvider<MemberText> EmitFunctions(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Parsed<FunctionSpec>> functions = context.SyntaxProvider
            .ForAttributeWithMetadataName(NdFunctionParser.Attribute, static (node, _) => node is MethodDeclarationSyntax, NdFunctionParser.Parse)
            .WithTrackingName(TrackingNames.Functions);
        Report(context, functions.SelectMany(static (one, _) => one.Diagnostics));
        IncrementalValueProvider<EquatableArray<string>> twins = Values(functions).Select(static (function, _) => FunctionEmitter.Name(function)).Collect()
            .Select(static (names, _) => HintNames.Twins(names));
        IncrementalValuesProvider<MemberText> texts = Values(functions).Combine(twins).Select(
            static (pair, _) => new MemberText(HintNames.Of(FunctionEmitter.Name(pair.Left), pair.Right), FunctionEmitter.Emit(pair.Left).ToString()));
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource(text.HintName, SourceFile.Text(text.Members)));
        return texts;
    }

    private static void EmitEinsums(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<EinsumTensor>> tensors)
    {
        IncrementalValuesProvider<Parsed<EinsumDraft>> drafts = context.SyntaxProvider
            .ForAttributeWithMetadataName(NdEinsumParser.Attribute, static (node, _) => node is MethodDeclarationSyntax, NdEinsumParser.Parse)
            .WithTrackingName(TrackingNames.EinsumDrafts);
        Report(context, drafts.SelectMany(static (one, _) => one.Diagnostics));
        IncrementalValuesProvider<Parsed<EinsumSpec>> specs = Values(drafts)
            .Combine(tensors)
            .Select(static (pair, _) => EinsumRules.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.CheckedEinsums);
        Report(context, specs.SelectMany(static (one, _) => one.Diagnostics));
        IncrementalValuesProvider<EinsumSpec> einsums = Values(specs).WithTrackingName(TrackingNames.Einsums);
        IncrementalValueProvider<EquatableArray<string>> keys = einsums.Select(static (one, _) => one.Key).Collect().Select(static (all, _) => EquatableArray<string>.From(all.OrderBy(key => key, StringComparer.Ordinal)));
        context.RegisterSourceOutput(einsums.Combine(keys), static (output, pair) => output.AddSource(EinsumEmitter.HintName(pair.Left, pair.Right), EinsumEmitter.Emit(pair.Left)));

        IncrementalValueProvider<EquatableArray<ScratchSpec>> scratch = einsums
            .Where(static one => one.NewScratch is not null)
            .Select(static (one, _) => one.NewScratch!)
            .Collect()
            .Select(static (all, cancel) => ScratchEmitter.Together(all, cancel))
            .WithTrackingName(TrackingNames.Scratch);
        IncrementalValueProvider<EquatableArray<string>> twins = scratch.Select(static (all, _) => HintNames.Twins(all.Select(ScratchEmitter.Name)));
        context.RegisterSourceOutput(
            scratch.SelectMany(static (all, _) => all).Combine(twins), static (output, pair) => output.AddSource(HintNames.Of(ScratchEmitter.Name(pair.Left), pair.Right), ScratchEmitter.Emit(pair.Left)));
    }

    private static IncrementalValueProvider<ImmutableArray<EinsumTensor>> EinsumTensors(IncrementalValuesProvider<TensorSpec> tensors) =>
        tensors
            .Select(static (tensor, _) => new EinsumTensor(
                tensor.Host.FullName, CSharpNames.Global(tensor.Host), EquatableArray<int>.From(tensor.Axes.Select(static axis => axis.Size)), tensor.Element, tensor.ColumnMajor, tensor.SizeInBytes))
            .Collect();

    private static void EmitElements(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<ElementUse>> declared)
    {
        IncrementalValueProvider<EquatableArray<ElementUse>> referenced = context.CompilationProvider.Select(ReferencedElements.Find).WithTrackingName(TrackingNames.ReferencedElements);
        context.RegisterSourceOutput(
            declared.Combine(referenced).Select(ElementPlanner.Plan).SelectMany(static (all, _) => all).WithTrackingName(TrackingNames.Elements),
            static (output, plan) => output.AddSource(plan.HintName, ElementEmitter.Emit(plan)));
    }

    private static IncrementalValueProvider<ImmutableArray<ElementUse>> Elements(IncrementalValuesProvider<TensorSpec> tensors) =>
        tensors
            .Where(static tensor => tensor.Element.Lift is not null)
            .Select(static (tensor, _) => new ElementUse(tensor.Element, tensor.Host.Visibility == Visibility.Public))
            .Collect();

    private static IncrementalValueProvider<ImmutableArray<TensorSpec>> Vectors(IncrementalValuesProvider<TensorSpec> tensors) =>
        tensors.Where(static tensor => tensor.Rank == 1 && tensor.Element.IsNumber).Collect();

    private static IncrementalValueProvider<ImmutableArray<KnownSize>> Sizes(IncrementalValuesProvider<TensorSpec> tensors) =>
        tensors.Select(static (tensor, _) => new KnownSize(tensor.Host.FullName, tensor.SizeInBytes)).Collect();

    private static IncrementalValuesProvider<T> Values<T>(IncrementalValuesProvider<Parsed<T>> parsed)
        where T : class, IEquatable<T> =>
        parsed.Where(static one => one.Value is not null).Select(static (one, _) => one.Value!);

    private static IncrementalValueProvider<EquatableArray<T>> Together<T, TList>(IncrementalValueProvider<TList> first, IncrementalValueProvider<ImmutableArray<T>> second)
        where T : IEquatable<T>
        where TList : IReadOnlyList<T> =>
        first.Combine(second).Select(static (pair, _) => EquatableArray<T>.From([.. pair.Left, .. pair.Right]));

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticSpec> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics.WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(DiagnosticReporter.ToDiagnostic(diagnostic)));
}
