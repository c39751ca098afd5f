using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Constants;

/// <summary>Writes the numbers of methods with a budget as constants, <c>MemoryCosts.Simulation.Step.Temp</c>, so that tests and assertions can use what the
/// compiler counts.</summary>
/// <remarks>A method can be counted only where the members of declared tensors are there, and one generator does not see what another writes. So this one keeps a
/// driver of that generator, which runs again only for what an edit changes. A program without budgets pays nothing.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class MemoryCostsGenerator : IIncrementalGenerator
{
    // By name: it lies beside this assembly, and nothing here needs more of it than to run.
    private static readonly Type? s_tensors = Type.GetType("Tensors.Generators.TensorGenerator, Tensors.Generators", throwOnError: false);

    private readonly ConcurrentDictionary<string, GeneratorDriver> _drivers = new();

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<SyntaxNode>> budgeted = context.SyntaxProvider
            .ForAttributeWithMetadataName("Tensors.MemoryBudgetAttribute", static (node, _) => node is BaseMethodDeclarationSyntax, static (found, _) => found.TargetNode)
            .Collect();
        IncrementalValueProvider<CountedMethods> counted = budgeted
            .Combine(context.CompilationProvider)
            .Combine(context.AdditionalTextsProvider.Collect())
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(context.ParseOptionsProvider)
            .Select((all, cancel) => Count(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right, cancel))
            .WithTrackingName("CountedMethods");
        context.RegisterSourceOutput(counted, static (output, methods) =>
        {
            if (!methods.Methods.IsEmpty)
            {
                output.AddSource("MemoryCosts.g.cs", ConstantsWriter.Write(methods));
            }
        });
    }

    private CountedMethods Count(
        ImmutableArray<SyntaxNode> nodes, Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, ParseOptions parse, CancellationToken cancel)
    {
        if (nodes.IsEmpty)
        {
            return CountedMethods.None;
        }

        if (WithTensors(compilation, files, options, (CSharpParseOptions)parse, cancel) is not { } whole)
        {
            return CountedMethods.None;
        }

        CostEngine engine = CostEngine.Of(whole);
        var methods = ImmutableArray.CreateBuilder<CountedMethod>();
        var names = new HashSet<string>();
        foreach (SyntaxNode node in nodes)
        {
            cancel.ThrowIfCancellationRequested();
            if (whole.ContainsSyntaxTree(node.SyntaxTree) && whole.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, cancel) is IMethodSymbol method)
            {
                methods.Add(Describe(method, engine.OfMethod(method), names));
            }
        }

        return new CountedMethods(methods.ToImmutable());
    }

    /// <summary>The program with the members of declared tensors; null where the compiler was not given the generator that writes them.</summary>
    private Compilation? WithTensors(Compilation compilation, ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CSharpParseOptions parse, CancellationToken cancel)
    {
        string key = compilation.AssemblyName ?? string.Empty;
        if (_drivers.TryGetValue(key, out GeneratorDriver? driver))
        {
            driver = driver.ReplaceAdditionalTexts(files).WithUpdatedAnalyzerConfigOptions(options).WithUpdatedParseOptions(parse);
        }
        else if (s_tensors is not null && Activator.CreateInstance(s_tensors) is IIncrementalGenerator tensors)
        {
            driver = CSharpGeneratorDriver.Create(new[] { tensors.AsSourceGenerator() }, files, parse, options);
        }
        else
        {
            return null;
        }

        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out _, cancel);
        _drivers[key] = driver;
        return whole;
    }

    private static CountedMethod Describe(IMethodSymbol method, Cost cost, HashSet<string> names)
    {
        string types = string.Empty;
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            types = types.Length == 0 ? type.Name : $"{type.Name}.{types}";
        }

        string space = method.ContainingNamespace.IsGlobalNamespace ? string.Empty : method.ContainingNamespace.ToDisplayString();
        string name = method.MethodKind == MethodKind.Ordinary ? method.Name : method.MethodKind == MethodKind.Constructor ? "New" : method.Name.Replace("op_", string.Empty);

        // A class may not be named as its member or as the class around it; overloads are numbered in the order of their declarations.
        bool taken = name is "Alloc" or "Temp" or "Stack" or "Reads" or "Writes" or "Traffic" || name == method.ContainingType.Name;
        string free = taken ? name + "Method" : name;
        string unique = free;
        for (int number = 2; !names.Add($"{space}.{types}.{unique}"); number++)
        {
            unique = free + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        long? Known(Resource resource, Amount amount) => amount.IsUnbounded || cost.Unknowns.Any(u => u.Concerns(resource)) ? null : amount.Bytes;
        return new CountedMethod(
            space,
            types,
            unique,
            method.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            Known(Resource.Alloc, cost.Alloc),
            Known(Resource.Temp, cost.WorstTemp),
            Known(Resource.Stack, cost.Stack),
            Known(Resource.Traffic, cost.Reads),
            Known(Resource.Traffic, cost.Writes),
            cost.Alloc.AtMost || cost.WorstTemp.AtMost || cost.Stack.AtMost || cost.Traffic.AtMost);
    }
}
