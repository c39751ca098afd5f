using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tensors.Analyzers.Costs;

/// <summary>What differs between two versions of files that declare the same: the bodies of methods. Says where a piece of the old text is in the new one.</summary>
internal sealed class BodyEdits
{
    private readonly HashSet<SyntaxTree> _old = new();
    private readonly Dictionary<SyntaxNode, SyntaxNode> _same = new();

    /// <summary>Compares two versions of a file; false where more differs than bodies of methods.</summary>
    public bool Add(SyntaxTree before, SyntaxTree after)
    {
        _old.Add(before);
        return before.FilePath == after.FilePath && before.Options.Equals(after.Options)
            && SyntaxFactory.AreEquivalent(before, after, topLevel: true) && SameDirectives(before.GetRoot(), after.GetRoot()) && Match(before.GetRoot(), after.GetRoot());
    }

    /// <summary>The same declaration, in the new text; null where its body was edited.</summary>
    public SyntaxNode? Carry(SyntaxNode declaration)
    {
        if (!_old.Contains(declaration.SyntaxTree))
        {
            return declaration;
        }

        for (SyntaxNode? around = declaration; around is not null; around = around.Parent)
        {
            if (_same.TryGetValue(around, out SyntaxNode? now))
            {
                // Equal texts parse to equal trees, moved by what was typed before them.
                var span = new TextSpan(declaration.FullSpan.Start - around.FullSpan.Start + now.FullSpan.Start, declaration.FullSpan.Length);
                return around == declaration ? now : now.DescendantNodes(n => n.FullSpan.Contains(span)).FirstOrDefault(n => n.FullSpan == span && n.RawKind == declaration.RawKind);
            }
        }

        return null;
    }

    /// <summary>The same cost, its places in the new text; null where a body it was read from was edited.</summary>
    public CountedCost? Carry(CountedCost counted)
    {
        if (!counted.Reads.Any(r => _old.Contains(r.SyntaxTree)))
        {
            return counted;
        }

        bool lost = false;
        SyntaxNode Now(SyntaxNode place)
        {
            SyntaxNode? now = Carry(place);
            lost |= now is null;
            return now ?? place;
        }

        ImmutableArray<SyntaxNode> reads = counted.Reads.Select(Now).ToImmutableArray();
        if (lost)
        {
            return null;
        }

        Cost cost = counted.Cost with
        {
            Contributions = counted.Cost.Contributions.Select(c => c with { Syntax = Now(c.Syntax) }).ToImmutableArray(),
            Unknowns = counted.Cost.Unknowns.Select(u => u with { Syntax = Now(u.Syntax) }).ToImmutableArray(),
            Aliased = counted.Cost.Aliased.Select(a => a with { Contribution = a.Contribution with { Syntax = Now(a.Contribution.Syntax) } }).ToImmutableArray(),
        };
        return lost ? null : counted with { Cost = cost, Reads = reads };
    }

    /// <summary>Walks two declarations side by side and pairs methods of equal text. False where anything else differs: the compiler's own comparison leaves out
    /// initializers, and a constant or a size may stand in one.</summary>
    private bool Match(SyntaxNode before, SyntaxNode after)
    {
        MemberDeclarationSyntax[] old = Members(before), now = Members(after);
        if (old.Length != now.Length)
        {
            return false;
        }

        for (int i = 0; i < old.Length; i++)
        {
            bool equal = old[i].IsIncrementallyIdenticalTo(now[i]) || old[i].ToFullString() == now[i].ToFullString();
            if (old[i] is BaseMethodDeclarationSyntax or GlobalStatementSyntax && now[i].RawKind == old[i].RawKind)
            {
                if (equal)
                {
                    _same.Add(old[i], now[i]);
                }
            }
            else if (old[i] is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            {
                if (!Match(old[i], now[i]))
                {
                    return false;
                }
            }
            else if (!equal)
            {
                return false;
            }
            else
            {
                _same.Add(old[i], now[i]);
            }
        }

        return true;
    }

    /// <summary>Equal texts parse to equal trees only under equal directives.</summary>
    private static bool SameDirectives(SyntaxNode before, SyntaxNode after)
    {
        DirectiveTriviaSyntax? old = before.GetFirstDirective(), now = after.GetFirstDirective();
        while (old is not null && now is not null && old.ToFullString() == now.ToFullString())
        {
            (old, now) = (old.GetNextDirective(), now.GetNextDirective());
        }

        return old is null && now is null;
    }

    private static MemberDeclarationSyntax[] Members(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Members.ToArray(),
        BaseNamespaceDeclarationSyntax space => space.Members.ToArray(),
        TypeDeclarationSyntax type => type.Members.ToArray(),
        _ => System.Array.Empty<MemberDeclarationSyntax>(),
    };
}
