using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>What an edit recomputes.</summary>
public class CachingTests
{
    private const string Source = "[NdShape(16, typeof(float))] public partial struct A;\n[NdShape(0, typeof(float))] public partial struct B;\n";

    [Fact]
    public void MovedDeclaration_RegeneratesNothing()
    {
        CSharpCompilation compilation = GeneratorHarness.Compile(Source);
        GeneratorDriver driver = GeneratorHarness.Driver([], "Root").RunGenerators(compilation);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        CSharpCompilation edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("// moved down\n" + Source, (CSharpParseOptions)tree.Options, tree.FilePath));

        GeneratorRunResult run = driver.RunGenerators(edited).GetRunResult().Results[0];

        // The diagnostic moves with its line; the models, and with them every generated file, stay.
        Assert.All(run.TrackedSteps["Tensors"].SelectMany(step => step.Outputs), output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
        Assert.Contains(run.TrackedSteps["Diagnostics"].SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.Equal(2, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void ChangedDeclaration_RegeneratesItAlone()
    {
        CSharpCompilation compilation = GeneratorHarness.Compile("[NdShape(16, typeof(float))] public partial struct A;\n[NdShape(8, typeof(float))] public partial struct B;\n");
        GeneratorDriver driver = GeneratorHarness.Driver([], "Root").RunGenerators(compilation);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        CSharpCompilation edited = compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText("[NdShape(16, typeof(float))] public partial struct A;\n[NdShape(9, typeof(float))] public partial struct B;\n", (CSharpParseOptions)tree.Options, tree.FilePath));

        GeneratorRunResult run = driver.RunGenerators(edited).GetRunResult().Results[0];

        Assert.Equal(
            [IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified],
            run.TrackedSteps["Tensors"].SelectMany(step => step.Outputs).Select(output => output.Reason == IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : output.Reason));
    }
}
