using Microsoft.CodeAnalysis;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Emitting;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Checks an einsum method against the declared tensors and plans it. A mistake is one message; wherever a body can still be written one is, that
/// only throws, so that the compiler has nothing to add.</summary>
internal sealed class EinsumRules
{
    /// <summary>The most operands: every order of six is looked at.</summary>
    public const int MaxOperands = 6;

    private readonly EinsumDraft _draft;
    private readonly EquatableArray<EinsumTensor> _tensors;

    private EinsumRules(EinsumDraft draft, EquatableArray<EinsumTensor> tensors)
    {
        _draft = draft;
        _tensors = tensors;
    }

    /// <summary>The method to write, and what is wrong with it.</summary>
    public static Parsed<EinsumSpec> Check(EinsumDraft draft, EquatableArray<EinsumTensor> tensors) => new EinsumRules(draft, tensors).Run();

    private Parsed<EinsumSpec> Run()
    {
        EinsumParameter[] references = [.. _draft.Parameters.Where(one => one.Modifier is "ref" or "out")];
        EinsumParameter? destination = _draft.Returned is null ? references.FirstOrDefault() : null;
        EinsumParameter? scratch = references.Skip(destination is null ? 0 : 1).FirstOrDefault();
        EinsumParameter[] operands = [.. _draft.Parameters.Where(one => one.Modifier is not ("ref" or "out"))];

        Role[] read = [.. operands.Select(one => Resolve(one))];
        Role? written = (destination ?? _draft.Returned) is { } result ? Resolve(result) : null;
        Role? lent = scratch is null ? null : Resolve(scratch);
        (Subscripts? subscripts, string? unreadable) = SubscriptParser.Parse(_draft.Subscripts);

        EinsumPlan? plan = null;
        DiagnosticSpec? fault = Signature(references, destination, scratch, read, written)
            ?? Elements(read, written, lent)
            ?? (subscripts is null ? Fault(DeclarationDiagnostics.EinsumSubscripts, _draft.SubscriptsLocation, unreadable!) : null)
            ?? Count(subscripts!, read);
        ElementSpec? element = read.Concat([written]).Select(role => role?.Element).FirstOrDefault(one => one is not null);
        if (fault is null)
        {
            (EinsumProblem? problem, fault) = SubscriptBinder.Bind(
                _draft.Name, subscripts!, read.Select(role => role.Shape!), written!.Shape!, element!.Size, _draft.SubscriptsLocation);
            if (problem is not null)
            {
                (plan, fault) = EinsumScratch.Choose(_draft, problem, lent?.Parameter, lent?.Tensor, element!);
            }
        }

        EquatableArray<DiagnosticSpec> found = fault is null ? default : EquatableArray<DiagnosticSpec>.From([fault]);
        bool writable = read.Append(written).OfType<Role>().All(role => role.CSharp is not null) && references.All(one => one.Modifier == "ref") && references.Length <= 2 && element is not null;
        return new(writable ? Spec(read, destination is null ? null : written, lent, element!, plan, written) : null, found);
    }

    private DiagnosticSpec? Signature(EinsumParameter[] references, EinsumParameter? destination, EinsumParameter? scratch, Role[] read, Role? written)
    {
        string? Wrong()
        {
            if (_draft.Parameters.FirstOrDefault(one => one.Modifier == "out") is { } output)
            {
                return $"'{output.Name}' is passed by 'out', which would clear it first; write 'ref {output.Written} {output.Name}'";
            }

            if (destination is null && _draft.Returned is null)
            {
                return "it has no result; return the number, or write to a last parameter by 'ref'";
            }

            if (read.Length is 0 or > MaxOperands)
            {
                return $"it has {read.Length} operands; 1 to {MaxOperands} are possible";
            }

            if (_draft.Accumulate && destination is null)
            {
                return "Accumulate adds to a destination; write to a last parameter by 'ref' instead of returning a value";
            }

            if (references.Length > (destination is null ? 1 : 2))
            {
                return $"'{references[references.Length - 1].Name}' is one more parameter by 'ref' than a destination and scratch; pass operands by 'in'";
            }

            int first = _draft.Parameters.ToList().FindIndex(one => one.Modifier is "ref" or "out");
            if (first >= 0 && _draft.Parameters.Skip(first).FirstOrDefault(one => one.Modifier is not ("ref" or "out")) is { } late)
            {
                return $"the operand '{late.Name}' comes behind '{references[0].Name}'; operands come first, then the destination, then scratch";
            }

            Role? large = read.Append(destination is null ? written : null).OfType<Role>().FirstOrDefault(role => role.Parameter.Modifier.Length == 0 && role.Tensor?.Bytes > Placement.RegisterBytes);
            return large is null ? null
                : large.Parameter.Name.Length > 0 ? $"'{large.Parameter.Name}' is passed by value, a copy of {ByteText.Exact(large.Tensor!.Bytes)} bytes at each call; write 'in {large.Parameter.Written} {large.Parameter.Name}'"
                : $"it returns {ByteText.Exact(large.Tensor!.Bytes)} bytes by value; return nothing and write to a last parameter 'ref {large.Parameter.Written} result'";
        }

        return Wrong() is { } wrong ? Fault(DeclarationDiagnostics.EinsumSignature, _draft.Location, wrong) : null;
    }

    private DiagnosticSpec? Elements(Role[] read, Role? written, Role? lent)
    {
        Role[] all = [.. read.Append(written).OfType<Role>()];
        foreach (Role role in all)
        {
            string name = role.Parameter.Name.Length > 0 ? $"'{role.Parameter.Name}'" : "the result";
            if (role.Element is null)
            {
                return Fault(DeclarationDiagnostics.EinsumElements, role.Parameter.Location, $"'{role.Parameter.Written}'", $"{name} is neither a declared tensor nor a number; declare the type with [NdShape]");
            }

            if (!role.Element.IsNumber)
            {
                return Fault(DeclarationDiagnostics.EinsumElements, role.Parameter.Location, role.Element.Display, $"{name} has elements without products and sums; use a numeric dtype");
            }

            if (role.Element != all[0].Element)
            {
                return Fault(
                    DeclarationDiagnostics.EinsumElements, role.Parameter.Location, $"{all[0].Element!.Display} and {role.Element.Display}",
                    $"'{all[0].Parameter.Name}' is {all[0].Element!.Display} and {name} {role.Element.Display} ({role.Element.Size} bytes an element, not {all[0].Element!.Size}); declare them of one dtype, or cast before the call");
            }
        }

        return lent?.Tensor is { } tensor && tensor.Element != all[0].Element
            ? Fault(DeclarationDiagnostics.EinsumElements, lent.Parameter.Location, $"{all[0].Element!.Display} and {tensor.Element.Display}", $"the scratch '{lent.Parameter.Name}' is {tensor.Element.Display}; declare it {all[0].Element!.Display}, or write the name of a type that does not exist yet and is then generated")
            : null;
    }

    private DiagnosticSpec? Count(Subscripts subscripts, Role[] read)
    {
        int written = subscripts.Operands.Count;
        string Some(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
        return written == read.Length
            ? null
            : Fault(
                DeclarationDiagnostics.EinsumOperands, _draft.SubscriptsLocation, Some(written, "subscript"),
                $"{Some(read.Length, "operand")} ({string.Join(", ", read.Select(role => role.Parameter.Name))})",
                written > read.Length ? $"add {Some(written - read.Length, "parameter")} by 'in' or drop a subscript" : $"write {Some(read.Length - written, "subscript")} more, commas between them");
    }

    private EinsumSpec Spec(Role[] read, Role? destination, Role? lent, ElementSpec element, EinsumPlan? plan, Role? result)
    {
        ScratchSpec? fresh = lent is { Tensor: null, Parameter.FullName: null }
            ? new(_draft.Host, _draft.Keyword, lent.Parameter.Written, _draft.Accessibility, Math.Max(plan?.TempBytes ?? 0, 1), _draft.Name)
            : null;
        EinsumArgument Argument(Role role)
        {
            EinsumParameter parameter = role.Parameter;
            string name = CSharpNames.Escape(parameter.Name);
            bool byReference = parameter.Modifier.Length > 0;
            return new($"{parameter.Modifier}{(byReference ? " " : "")}{role.CSharp ?? parameter.Written} {name}", name, role.Tensor is null ? name : "__" + parameter.Name, role.Tensor is null ? null : role.CSharp, byReference);
        }

        return new(
            _draft.Host, _draft.Keyword, _draft.Name, _draft.Modifiers, _draft.Subscripts, element.CSharp, element.Size, _draft.Accumulate,
            EquatableArray<EinsumArgument>.From(read.Select(Argument)),
            destination is null ? null : Argument(destination),
            _draft.Returned is null ? null : result!.CSharp,
            _draft.Returned is not null && result!.Tensor is not null,
            lent is null ? null : Argument(lent),
            _draft.StatesCost,
            string.Join(", ", read.Append(result).OfType<Role>().Select(role => role.Shape?.SizesText ?? "?")),
            plan,
            fresh);
    }

    private Role Resolve(EinsumParameter parameter)
    {
        if (parameter.Number is { } number)
        {
            return new(parameter, null, number, parameter.CSharp);
        }

        EinsumTensor? tensor = parameter.Known ?? (parameter.FullName is { } full ? _tensors.FirstOrDefault(one => one.FullName == full) : Nearest(parameter.Written));
        return new(parameter, tensor, tensor?.Element, tensor?.CSharp ?? parameter.CSharp);
    }

    /// <summary>The tensor that a name of a shapes file stands for, seen from the method: in an enclosing namespace, else the only one of that name.</summary>
    private EinsumTensor? Nearest(string written)
    {
        string name = written.Replace("global::", "");
        for (string space = _draft.Host.Namespace; ; space = space.Substring(0, Math.Max(space.LastIndexOf('.'), 0)))
        {
            string full = space.Length == 0 ? name : space + "." + name;
            if (_tensors.FirstOrDefault(one => one.FullName == full) is { } near)
            {
                return near;
            }

            if (space.Length == 0)
            {
                EinsumTensor[] all = [.. _tensors.Where(one => one.FullName.EndsWith("." + name, StringComparison.Ordinal))];
                return all.Length == 1 ? all[0] : null;
            }
        }
    }

    private DiagnosticSpec Fault(DiagnosticDescriptor rule, LocationSpec? place, params string[] arguments) =>
        DiagnosticSpec.Of(rule.Id, place ?? _draft.Location, [_draft.Name, .. arguments]);

    /// <summary>A parameter, or what is returned, with what its type is.</summary>
    private sealed record Role(EinsumParameter Parameter, EinsumTensor? Tensor, ElementSpec? Element, string? CSharp)
    {
        public EinsumShape? Shape => Element is null ? null : new(Parameter.Name, Tensor?.Name ?? Parameter.Written, Tensor?.Sizes ?? default, Tensor?.ColumnMajor ?? false);
    }
}
