using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;
using Xunit.Abstractions;

namespace Tensors.Catalogue.Tests;

/// <summary>The engine's constants against the meters for every public operation of the runtime, over random shapes, dtypes and orders.</summary>
/// <remarks>CATALOGUE_SEED=n walks over other ones. UPDATE_SNAPSHOTS=1 writes the table of docs/memory.md anew.</remarks>
public class CatalogueTests(ITestOutputHelper output)
{
    private const string Heading = "## Proven";

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("CATALOGUE_SEED"), CultureInfo.InvariantCulture, out int seed) ? seed : 20_261_123;

    // One walk for all tests: it takes about a minute.
    private static readonly Lazy<Walk> Walked = new(static () => Walk.Over(Seed, Exceptions.IsHint));

    [Fact]
    public void EveryOperationHasAProgram()
    {
        Walk walk = Walked.Value;
        output.WriteLine($"seed {Seed}: {walk.Times}");
        Assert.True(walk.Missing.Count == 0, Said($"{walk.Missing.Count} operations are not called", walk.Missing.Select(static m => $"{Operations.NameOf(m.Key)}: {m.Value}")));
        Metered[] others = [.. walk.Programs.Where(static p => !p.Binds)];
        Assert.True(others.Length == 0, Said($"{others.Length} programs call another operation than they are to call", others.Select(static p => $"{p.Name}: {p.Called.Body.Trim()}")));
    }

    [Fact]
    public void TheCompilerAndReflectionSeeTheSameOperations()
    {
        var seen = Walked.Value.Operations.Select(static o => (o.ContainingAssembly.Name, (o.AssociatedExtensionImplementation?.OriginalDefinition ?? o).MetadataToken)).ToHashSet();
        var reflected = Reflected.Operations().ToDictionary(static m => (m.Module.Assembly.GetName().Name!, m.MetadataToken));
        Assert.True(seen.SetEquals(reflected.Keys), Said("the walk and reflection differ", reflected.Where(r => !seen.Contains(r.Key)).Select(static r => $"{r.Value.DeclaringType}.{r.Value}")));
        Assert.True(seen.Count > 3000, $"{seen.Count}");
    }

    [Fact]
    public void ConstantsAreWhatTheMetersRead()
    {
        string[] wrong = [.. Walked.Value.Programs.Where(static p => p.Thrown is null && !p.Agrees).Select(static p => p.Both)];
        Assert.True(wrong.Length == 0, Said($"seed {Seed}: {wrong.Length} constants differ from the meters", wrong));
    }

    [Fact]
    public void OnlyBoundsOfTheRunMakeUpperBounds() => Assert.All(
        Walked.Value.Programs.Where(static p => p.Thrown is null),
        static p => Assert.True(p.Outcome == Outcome.AtMost == (p.Called.Form == "bounded"), p.Both));

    [Fact]
    public void NoOtherOperationIsUnknown()
    {
        IMethodSymbol[] unknown = Of(Outcome.Unknown);
        foreach (Exceptions.Group group in Exceptions.Unknown)
            Assert.True(unknown.Count(group.Holds) == group.Count, Said($"{group.Reason}: {group.Count} expected", unknown.Where(group.Holds).Select(Operations.NameOf)));
        Assert.True(unknown.All(static o => Exceptions.Unknown.Any(g => g.Holds(o))), Said("no constant and no reason why", unknown.Where(static o => !Exceptions.Unknown.Any(g => g.Holds(o))).Select(Operations.NameOf)));
    }

    [Fact]
    public void WhatThrowsAlwaysThrows()
    {
        string[] wrong = [.. Walked.Value.Programs.Where(static p => p.Thrown is not null != Exceptions.AlwaysThrows(p.Called.Operation)).Select(static p => $"{p.Both} {p.Thrown}")];
        Assert.True(wrong.Length == 0, Said($"seed {Seed}: {wrong.Length} programs", wrong));
        Assert.All(Walked.Value.Programs.Where(static p => p.Thrown is not null), static p =>
            Assert.True(p.Thrown is InvalidOperationException or NotSupportedException or IndexOutOfRangeException or ArgumentException, $"{p.Both} {p.Thrown}"));
    }

    [Fact]
    public void HintsAreErrors()
    {
        foreach (IMethodSymbol hint in Of(Outcome.Hint))
        {
            AttributeData obsolete = hint.GetAttributes().Single(static a => a.AttributeClass!.Name == nameof(ObsoleteAttribute));
            Assert.True(obsolete.ConstructorArguments is [_, { Value: true }], Operations.NameOf(hint));
        }
    }

    [Fact]
    public void DocumentationSaysHowMany()
    {
        string file = Path.Combine(typeof(CatalogueTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Repository").Value!, "docs", "memory.md");
        string text = File.ReadAllText(file);
        int from = text.IndexOf(Heading, StringComparison.Ordinal);
        string before = from < 0 ? text.TrimEnd() + "\n\n" : text[..from];
        int next = from < 0 ? -1 : text.IndexOf("\n## ", from, StringComparison.Ordinal);
        string now = before + Table() + (next < 0 ? "" : text[next..]);
        output.WriteLine(Table());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, now);
        Assert.True(text == now || Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1", $"docs/memory.md is not current (UPDATE_SNAPSHOTS=1 writes it):\n{Table()}");
    }

    private static string Table()
    {
        Walk walk = Walked.Value;
        string Count(Outcome outcome) => Of(outcome).Length.ToString("N0", CultureInfo.InvariantCulture);
        var rows = new List<string>
        {
            $"| Constants equal to the meters | {(Of(Outcome.Exact).Length + Of(Outcome.AtMost).Length).ToString("N0", CultureInfo.InvariantCulture)} |",
            $"| of these, upper bounds that hold where slices have bounds known at run time only | {walk.Programs.Count(static p => p.Outcome == Outcome.AtMost)} |",
        };
        rows.AddRange(Exceptions.Unknown.Select(static g => $"| Unknown: {g.Reason} | {g.Count.ToString("N0", CultureInfo.InvariantCulture)} |"));
        rows.Add($"| Always throw: a scalar in a node that is no view, vectors of truth values, what throws for others | {Count(Outcome.Throws)} |");
        rows.Add($"| Never compile: they catch mixed element types, with a hint | {Count(Outcome.Hint)} |");
        rows.Add($"| All | {walk.Operations.Length.ToString("N0", CultureInfo.InvariantCulture)} |");
        return $"""
            {Heading}

            A test walks all public operations of the library. For each it writes a program over random shapes, dtypes and orders, takes the constants from
            the analyzers, runs the program, and compares them with three meters: the ledger, the collector's counter and scratch. Operations that no
            program calls, or whose cost is unknown without a reason, fail it. {walk.Programs.Length.ToString("N0", CultureInfo.InvariantCulture)} programs:

            | Operations | Number |
            | --- | ---: |
            {string.Join('\n', rows)}

            """;
    }

    private static IMethodSymbol[] Of(Outcome outcome)
    {
        var programs = Walked.Value.Programs.GroupBy(static p => p.Called.Operation, SymbolEqualityComparer.Default).ToDictionary(static g => g.Key!, static g => g.ToArray(), SymbolEqualityComparer.Default);
        return [.. Walked.Value.Operations.Where(o => outcome == (Exceptions.IsHint(o) ? Outcome.Hint : programs.TryGetValue(o, out Metered[]? own) ? own.Max(static p => p.Outcome) : Outcome.Hint))];
    }

    private static string Said(string what, IEnumerable<string> lines) => $"{what}:\n{string.Join("\n", lines.Take(40))}";
}
