using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <content>Calls: of operations that state their cost, of methods whose bodies are here, and of everything else.</content>
internal sealed partial class CostWalker
{
    private void Invoke(CallSite site, IMethodSymbol method, CostSum sum, bool isVirtual)
    {
        if (_engine.Declarations.Of(method) is { } declaration)
        {
            Declared(site, declaration, sum);
            return;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            InvokeDelegate(site, method, sum);
            return;
        }

        method = Resolve(site, method, ref isVirtual);
        if (FreeCalls.Contains(method, _map))
        {
            if (FreeCalls.IsPass(method))
            {
                sum.AddUnknown(Unknown.At(site.Node, NameOf(method), "how many elements it reads and writes is not known here", Resource.Traffic));
            }

            return;
        }

        if (Lists.HasRoom(site.Node, _scope))
        {
            return;
        }

        if (isVirtual && !method.IsSealed && !method.ContainingType.IsSealed && !method.ContainingType.IsValueType)
        {
            sum.AddUnknown(Unknown.At(site.Node, NameOf(method), "it is virtual: which body runs is decided at run time"));
            return;
        }

        if (_chain.Contains(method))
        {
            _chain.Cut();
            sum.AddUnknown(Unknown.At(site.Node, NameOf(method), "it is recursive: how deep it goes is decided at run time"));
            return;
        }

        if (_engine.Callee(method, _map, _chain) is { } callee)
        {
            sum.Call(callee, method);
            ResolveAliases(site, method, callee, sum);
        }
        else
        {
            sum.AddUnknown(Unknown.At(site.Node, NameOf(method), _chain.IsTooLong ? "the chain of calls is too long" : "it states no cost"));
        }
    }

    /// <summary>The method that runs, where a type argument or the receiver's type tells.</summary>
    private IMethodSymbol Resolve(CallSite site, IMethodSymbol method, ref bool isVirtual)
    {
        ITypeSymbol? receiver = _map.Substitute(site.Receiver?.Type);
        if (method.ContainingType.TypeKind == TypeKind.Interface && receiver is { TypeKind: TypeKind.Struct } or { IsSealed: true, TypeKind: TypeKind.Class }
            && receiver!.FindImplementationForInterfaceMember(method) is IMethodSymbol implementation)
        {
            isVirtual = false;
            return implementation;
        }

        if (isVirtual && receiver is { IsSealed: true })
        {
            isVirtual = false;
        }

        return method;
    }

    private void InvokeDelegate(CallSite site, IMethodSymbol method, CostSum sum)
    {
        IOperation? target = site.Receiver;
        if (target is ILocalReferenceOperation local && _scope.SingleValue(local.Local) is { } value)
        {
            target = value;
        }

        while (target is IConversionOperation conversion)
        {
            target = conversion.Operand;
        }

        switch (target)
        {
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } when !_chain.Contains(lambda.Symbol):
                sum.Then(Walk(lambda.Body));
                break;
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { IsVirtual: false, Method: { } named } }:
                Invoke(site with { Operation = named }, named, sum, isVirtual: false);
                break;
            default:
                sum.AddUnknown(Unknown.At(site.Node, site.Receiver is { } receiver ? Rules.Wording.Quote(receiver) : NameOf(method), "what the delegate leads to is not known here"));
                break;
        }
    }

    /// <summary>The Temps of a callee that hang on its arguments: gone where those are different tensors, certain where they are one, passed on where they are
    /// parameters of this method.</summary>
    private void ResolveAliases(CallSite site, IMethodSymbol method, Cost callee, CostSum sum)
    {
        foreach (AliasedTemp aliased in callee.Aliased)
        {
            Aliasing worst = Aliasing.Distinct;
            bool elsewhere = false;
            var pairs = ImmutableArray.CreateBuilder<(ParameterName, ParameterName)>();
            foreach ((ParameterName first, ParameterName second) in aliased.Pairs)
            {
                if (ArgumentFor(site, first) is not { } a || ArgumentFor(site, second) is not { } b)
                {
                    worst = Stronger(worst, Aliasing.MaySame);
                    elsewhere = true;
                    continue;
                }

                TensorPlace placeA = TensorPlace.Of(a, _scope), placeB = TensorPlace.Of(b, _scope);
                Aliasing meets = placeA.Meets(placeB, _scope);
                worst = Stronger(worst, meets);
                if (meets != Aliasing.MaySame)
                {
                    continue;
                }

                if (placeA.Parameter is { RefKind: not RefKind.None } pa && placeB.Parameter is { RefKind: not RefKind.None } pb && !KnownTypes.Same(pa, pb))
                {
                    pairs.Add((ParameterName.Of(pa), ParameterName.Of(pb)));
                }
                else
                {
                    elsewhere = true;
                }
            }

            Contribution contribution = aliased.Contribution with { Via = aliased.Contribution.Via.Insert(0, method.Name) };
            if (worst == Aliasing.MaySame && !elsewhere)
            {
                sum.Add(new AliasedTemp(pairs.ToImmutable(), aliased.Amount, contribution));
            }
            else if (worst != Aliasing.Distinct)
            {
                Amount amount = worst == Aliasing.Same ? aliased.Amount : aliased.Amount.Bounded();
                sum.PeakTemp(amount);
                sum.Add(contribution with { Amount = worst == Aliasing.Same ? contribution.Amount : contribution.Amount.Bounded() });
            }
        }
    }

    private static Aliasing Stronger(Aliasing a, Aliasing b) =>
        a == Aliasing.Same || b == Aliasing.Same ? Aliasing.Same : a == Aliasing.MaySame || b == Aliasing.MaySame ? Aliasing.MaySame : Aliasing.Distinct;

    private static IOperation? ArgumentFor(CallSite site, ParameterName parameter)
    {
        if (site.Receiver is { } receiver && parameter.Ordinal == 0 && site.Operation is IMethodSymbol { IsExtensionMethod: true })
        {
            return receiver;
        }

        return site.Argument(parameter.Name);
    }

    private static string NameOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => $"new {method.ContainingType.Name}",
        MethodKind.LocalFunction => method.Name,
        MethodKind.PropertyGet or MethodKind.PropertySet => $"{method.ContainingType.Name}.{method.AssociatedSymbol!.Name}",
        _ => $"{method.ContainingType.Name}.{method.Name}",
    };
}
