using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The methods that are being counted, from the one that was asked for to the innermost callee.</summary>
internal sealed class CallChain
{
    private const int LongestChain = 64;

    private readonly CallChain? _caller;
    private readonly IMethodSymbol? _method;
    private readonly int _length;
    private readonly HashSet<SyntaxNode> _read = new();

    private CallChain(CallChain? caller, IMethodSymbol? method)
    {
        _caller = caller;
        _method = method;
        _length = caller is null ? 0 : caller._length + 1;
    }

    public static CallChain Empty { get; } = new(null, null);

    /// <summary>The declarations whose bodies were read to count the method at the end of the chain: what its cost hangs on.</summary>
    public IReadOnlyCollection<SyntaxNode> Read => _read;

    public bool IsTooLong => _length >= LongestChain;

    public CallChain With(IMethodSymbol method) => new(this, method.OriginalDefinition);

    /// <summary>Notes what was read. The empty chain is everybody's, and counts nothing.</summary>
    public void Reads(IEnumerable<SyntaxNode> declarations)
    {
        if (_caller is not null)
        {
            _read.UnionWith(declarations);
        }
    }

    public bool Contains(IMethodSymbol method)
    {
        for (CallChain? link = this; link is not null; link = link._caller)
        {
            if (KnownTypes.Same(link._method, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
