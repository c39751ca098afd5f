using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tensors.Package.Tests.Docs;

/// <summary>
/// Turns the C# blocks of a page into one source file: the declared types of all blocks stand side by side in the page's namespace,
/// the statements of each block become a method of their own. <c>#line</c> makes the compiler speak of the page's lines.
/// </summary>
internal static class PageCompiler
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>The page's source, or "" when no block of it has C#.</summary>
    public static string Compile(string page, IEnumerable<CodeBlock> blocks)
    {
        var usings = new StringBuilder();
        var attributes = new StringBuilder();
        var types = new StringBuilder();
        var methods = new StringBuilder();
        int number = 0;
        foreach (CodeBlock block in blocks)
        {
            CompilationUnitSyntax unit = Parse(block.Text);
            foreach (UsingDirectiveSyntax line in unit.Usings) usings.AppendLine(line.ToString());
            foreach (AttributeListSyntax attribute in unit.AttributeLists) attributes.AppendLine(attribute.ToString());

            var statements = new StringBuilder();
            foreach (MemberDeclarationSyntax member in unit.Members)
            {
                StringBuilder target = member is GlobalStatementSyntax ? statements : types;
                int line = block.Line + member.GetLocation().GetLineSpan().StartLinePosition.Line;
                target.AppendLine($"#line {line} \"{page}\"").AppendLine(member.ToString());
            }
            if (statements.Length == 0) continue;
            methods.AppendLine($"static void Block{++number}()").AppendLine("{")
                .AppendLine($"#line {block.Context.Line} \"{page}\"").Append(block.Context.Text)
                .Append(statements).AppendLine("}");
        }
        return $"""
            {usings}
            using {Namespace(page)};
            {attributes}
            namespace {Namespace(page)}
            {"{"}
            {types}
            {Preamble(blocks)}
            internal static class {(blocks.FirstOrDefault()?.ExpectedError is null ? "Page" : $"Error{blocks.First().Line}")}
            {"{"}
            {methods}
            {"}"}
            {"}"}
            """;
    }

    // Analyzers take what begins in a hidden region for generated code and pass over it; a mistake is to be seen.
    private static string Preamble(IEnumerable<CodeBlock> blocks) =>
        blocks.FirstOrDefault()?.ExpectedError is null ? "#line hidden" : "#line default";

    private static CompilationUnitSyntax Parse(string text) => CSharpSyntaxTree.ParseText(text, Options).GetCompilationUnitRoot();

    private static string Namespace(string page) =>
        "Docs." + string.Concat(Path.GetFileNameWithoutExtension(page).Split('-', '.', '_').Select(w => char.ToUpperInvariant(w[0]) + w[1..])) + "Page";
}
