using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Tensors.Analyzers.Tests;

/// <summary>Applies a code fix to a program in a workspace of its own.</summary>
internal static class Fixing
{
    /// <summary>The program after the first fix offered for the diagnostic with this id; null where none is offered.</summary>
    public static async Task<string?> ApplyAsync(CodeFixProvider fix, string id, string source)
    {
        CSharpCompilation compilation = Analysis.Compile([("Program.cs", source)], out _);
        Diagnostic diagnostic = Analysis.Of(source).Ours.First(d => d.Id == id);

        using var workspace = new AdhocWorkspace();
        ProjectId projectId = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(projectId, "Game", "Game", LanguageNames.CSharp)
            .WithProjectCompilationOptions(projectId, compilation.Options)
            .WithProjectParseOptions(projectId, new CSharpParseOptions(LanguageVersion.CSharp14))
            .AddMetadataReferences(projectId, compilation.References);
        DocumentId? program = null;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            var id2 = DocumentId.CreateNewId(projectId);
            solution = solution.AddDocument(id2, tree.FilePath, await tree.GetTextAsync(), filePath: tree.FilePath);
            program = tree.FilePath == "Program.cs" ? id2 : program;
        }

        Document document = solution.GetDocument(program)!;
        SyntaxTree own = (await document.GetSyntaxTreeAsync())!;
        var placed = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create(own, diagnostic.Location.SourceSpan),
            diagnostic.AdditionalLocations.Where(static l => l.SourceTree?.FilePath == "Program.cs").Select(l => Location.Create(own, l.SourceSpan)),
            diagnostic.Properties);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, placed, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        ApplyChangesOperation change = (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        SourceText text = await change.ChangedSolution.GetDocument(program)!.GetTextAsync();
        return text.ToString();
    }
}
