using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;
using Tensors.Tool.Loading;
using Tensors.Tool.Model;
using Tensors.Tool.Reading;

namespace Tensors.Tool.Explaining;

/// <summary>Finds the statements of a line and says what they cost, in the words of the hint NDT3000.</summary>
internal sealed class Explainer
{
    private const string Free = "0 B: nothing is computed, kept or copied here";
    private const int LongestText = 100;

    private readonly CostEngine _engine;
    private readonly KnownTypes _known;
    private readonly Sizes _sizes;
    private readonly Places _places;
    private readonly Compilation _compilation;

    public Explainer(LoadedProgram program)
    {
        _compilation = program.Compilation;
        _engine = CostEngine.Of(_compilation);
        _known = _engine.Known;
        _sizes = new Sizes(_known);
        _places = new Places(program);
    }

    /// <param name="file">A full path.</param>
    /// <param name="line">From 1.</param>
    /// <exception cref="ToolException">The file is not part of the program, or has no such line.</exception>
    public Explanation Explain(string file, int line)
    {
        SyntaxTree tree = _compilation.SyntaxTrees.FirstOrDefault(t => Path.GetFullPath(t.FilePath.Length == 0 ? "." : t.FilePath).Equals(file, StringComparison.Ordinal))
            ?? throw new ToolException($"{file}: not a file of {_compilation.AssemblyName}");
        SourceText text = tree.GetText();
        if (line < 1 || line > text.Lines.Count)
        {
            throw new ToolException($"{file}: it has {text.Lines.Count} lines, not {line}");
        }

        TextLine place = text.Lines[line - 1];
        string at = $"{Path.GetFileName(file)}:{line}";
        foreach (SyntaxNode node in MembersOn(tree.GetRoot(), place.Span))
        {
            SemanticModel model = _compilation.GetSemanticModel(tree);
            if (Method(model, node) is { } method && _known.Bodies.Of(method) is { } body)
            {
                IOperation[] all = [.. body.DescendantsAndSelf().Where(IsStatement)];
                IOperation[] on = [.. all.Where(o => Touches(o.Syntax, text, line))];
                CostWalker walker = _engine.WalkerOf(method, ImmutableArray.Create(body));
                var evaluator = new Evaluator(_known, new BlockScope(ImmutableArray.Create(body)));
                return new Explanation(
                    at,
                    Names.Of(method),
                    CostLine.Text(_engine.OfMethod(method)) ?? Free,
                    [.. Innermost(on).Select(o => Statement(o, walker.Walk(o), evaluator))],
                    on.Length > 0 ? [] : [.. all.Where(o => CostLine.Text(walker.Walk(o)) is not null).Select(o => text.Lines.GetLinePosition(o.Syntax.SpanStart).Line + 1).Distinct().Order()]);
            }

            if (Field(model, node) is { } field && _known.Bodies.InitializerOf(field) is ISymbolInitializerOperation { Value: { } value })
            {
                var evaluator = new Evaluator(_known, new BlockScope(ImmutableArray.Create(value)));
                return new Explanation(at, null, null, [Statement(value, _engine.OfStatement(null, ImmutableArray.Create(value), value), evaluator)], []);
            }
        }

        return new Explanation(at, null, null, [], []);
    }

    /// <summary>Members whose source meets a line, the innermost first; code outside of members is that of the whole file.</summary>
    private static IEnumerable<SyntaxNode> MembersOn(SyntaxNode root, TextSpan line) =>
        root.DescendantNodes().Where(n => n.Span.IntersectsWith(line)
                && n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax })
            .OrderBy(static n => n.Span.Length).Concat(root.DescendantNodes().OfType<GlobalStatementSyntax>().Any(g => g.Span.IntersectsWith(line)) ? [root] : []);

    private static IMethodSymbol? Method(SemanticModel model, SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax { ExpressionBody: not null } property => (model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod,
        IndexerDeclarationSyntax { ExpressionBody: not null } indexer => (model.GetDeclaredSymbol(indexer) as IPropertySymbol)?.GetMethod,
        _ => model.GetDeclaredSymbol(node) as IMethodSymbol,
    };

    private static ISymbol? Field(SemanticModel model, SyntaxNode node) => model.GetDeclaredSymbol(node) is IFieldSymbol or IPropertySymbol ? model.GetDeclaredSymbol(node) : null;

    // As the hint chooses them: those that do something themselves.
    private static bool IsStatement(IOperation operation) => operation is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IReturnOperation { ReturnedValue: not null };

    private static bool Touches(SyntaxNode syntax, SourceText text, int line)
    {
        LinePositionSpan span = text.Lines.GetLinePositionSpan(syntax.Span);
        return span.Start.Line + 1 <= line && line <= span.End.Line + 1;
    }

    private static IEnumerable<IOperation> Innermost(IReadOnlyList<IOperation> operations) =>
        operations.Where(o => !operations.Any(other => other != o && o.Syntax.Span.Contains(other.Syntax.Span) && o.Syntax.Span != other.Syntax.Span)).DistinctBy(static o => o.Syntax.Span).OrderBy(static o => o.Syntax.SpanStart);

    private ExplainedStatement Statement(IOperation operation, Cost cost, Evaluator evaluator)
    {
        IEnumerable<string> places = cost.Contributions.Concat(cost.Aliased.Select(static a => a.Contribution))
            .Where(static c => c.Resource != Resource.Traffic && !c.Amount.IsZero)
            .OrderByDescending(static c => c.Amount.Bytes)
            .Select(c => $"{_places.Of(c.Syntax)}: {CostWording.Line(c)}");
        IEnumerable<string> unknowns = cost.Unknowns.Select(u => $"{_places.Of(u.Syntax)}: not known: {u.What}, {u.Why}");
        return new ExplainedStatement(OneLine(operation.Syntax.ToString()), CostLine.Text(cost) ?? Free, Operands(operation, evaluator), [.. places.Concat(unknowns).Distinct()]);
    }

    /// <summary>Tensors that have a name, and slices of them, each once.</summary>
    private IReadOnlyList<ExplainedOperand> Operands(IOperation statement, Evaluator evaluator)
    {
        var found = new List<ExplainedOperand>();
        Collect(statement);
        return found;

        void Collect(IOperation operation)
        {
            if (operation is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return;
            }

            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && evaluator.Value(operation) is { IsTensor: true, Shape: { } shape } value && (value.Declared is not null || operation is IPropertyReferenceOperation { Property.IsIndexer: true }))
            {
                string text = OneLine(operation.Syntax.ToString());
                if (found.All(f => f.Text != text))
                {
                    found.Add(new ExplainedOperand(text, Wording.Shape(shape), value.Element is { } element ? Wording.Type(element) : "?", _sizes.BytesOf(value) is { } bytes ? MethodReader.Amount(bytes) : null));
                }

                return;
            }

            foreach (IOperation child in operation.ChildOperations)
            {
                Collect(child);
            }
        }
    }

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : line[..(LongestText - 3)] + "...";
    }
}
