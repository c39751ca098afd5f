using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Views: axes turned round, moved, added and dropped; diagonals, windows, pieces; reshapes.</content>
internal sealed partial class Evaluator
{
    private const int MostAxes = 8;

    /// <summary>Whether a value of this type is a tensor, a view or a writable part: its elements lie in memory.</summary>
    public bool LiesInMemory(ITypeSymbol? type)
    {
        type = _map.Substitute(type);
        return _known.IsExpr(type)
            ? ((INamedTypeSymbol)type!).TypeArguments[1] is INamedTypeSymbol { Name: "Leaf" or "MaskLeaf" or "View" or "MaskView" }
            : type is INamedTypeSymbol { IsRefLikeType: true, ContainingNamespace.Name: "Tensors", Name: "Target" or "Part" or "ViewList" or "MaskList" or "PartList" };
    }

    /// <summary>Whether an operand is an expression that is computed while it is assigned, and went well so far.</summary>
    private bool IsComputed(Operand tensor) =>
        _known.IsExpr(tensor.Operation.Type) && !LiesInMemory(tensor.Operation.Type) && _map.Substitute(tensor.Operation.Type) is INamedTypeSymbol { TypeArguments: [_, INamedTypeSymbol] } && !WentWrong(tensor.Operation);

    /// <summary>Where the elements of a tensor or a view lie; null where that is not constant or they are computed.</summary>
    public ElementLayout? LayoutOf(TensorValue value)
    {
        if (value.Layout is not null || value is not { Declared: { } declared, Shape: { IsSymbolic: false } shape } || shape.Dims.Any(static d => !d.IsKnown))
        {
            return value.Layout;
        }

        bool columnMajor = IsColumnMajor(declared);
        long[] steps = new long[shape.Rank];
        long step = 1;
        for (int i = 0; i < shape.Rank; i++)
        {
            int axis = columnMajor ? i : shape.Rank - 1 - i;
            steps[axis] = shape.Dims[axis].Size == 1 ? 0 : step;
            step *= shape.Dims[axis].Size;
        }

        return new ElementLayout(0, shape.Dims.Select(static d => d.Size).ToImmutableArray(), steps.ToImmutableArray());
    }

    /// <summary>The value of a view.</summary>
    private Evaluation View(Rule rule, IOperation node, Operand tensor, ITypeSymbol? element, ISymbol operation, ImmutableArray<IArgumentOperation> arguments)
    {
        if (rule == Rule.Element)
        {
            return ElementOf(node, tensor, operation, arguments);
        }

        if (LiesInMemory(node.Type) && operation.Name is not "E" && IsComputed(tensor))
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create<Fault>(new ComputedViewFault(node, tensor, operation.Name)));
        }

        if (tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return TensorValue.Of(element, rule is Rule.Reshape or Rule.BroadcastTo ? TypeArgument(operation)?.Shape : null);
        }

        ViewAxes view = ViewAxes.Of(shape, LayoutOf(tensor.Value));
        Fault? fault = rule switch
        {
            Rule.Same => Flipped(operation, view),
            Rule.AlongAxis => Along(node, tensor, arguments, "axis", out int along) ?? Reversed(operation, view, along),
            Rule.Transpose => Exchanged(node, tensor, arguments, view),
            Rule.Rot90 => Rot90(node, tensor, arguments, view),
            Rule.Permute => Permuted(node, tensor, arguments, ref view),
            Rule.MoveAxis => Moved(node, tensor, arguments, view),
            Rule.MatrixTranspose => MatrixTransposed(node, tensor, view),
            Rule.ExpandDims => Expanded(node, tensor, arguments, view),
            Rule.Squeeze => Squeezed(node, tensor, arguments, ref view),
            Rule.BroadcastTo => Stretched(node, tensor, operation, arguments, ref view),
            Rule.Diagonal => Diagonal(node, tensor, arguments, view),
            Rule.SlidingWindow => Windows(node, tensor, arguments, view),
            Rule.Unstack => Along(node, tensor, arguments, "axis", out int axis) ?? ToFront(view, axis),
            Rule.Split => Split(node, tensor, arguments, view),
            Rule.Ravel => Reshaped(node, tensor, operation, arguments, view, ImmutableArray.Create<int?>(-1)),
            Rule.Reshape => Reshaped(node, tensor, operation, arguments, view, Numbers(arguments, "sizes")),
            _ => null,
        };
        if (fault is UnknownView)
        {
            return TensorValue.Of(element, null);
        }

        return fault is null
            ? new TensorValue(element, view.Shape, null, true) { Layout = view.Layout }
            : new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create(fault));
    }

    private static Fault? Flipped(ISymbol operation, ViewAxes view)
    {
        for (int axis = 0; axis < view.Rank && operation.Name == "Flip"; axis++)
        {
            view.Reverse(axis);
        }

        return null;
    }

    private static Fault? Reversed(ISymbol operation, ViewAxes view, int axis)
    {
        if (operation.Name == "Flip")
        {
            view.Reverse(axis);
        }

        return null;
    }

    private Fault? Exchanged(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (!arguments.Any(static a => a.Parameter?.Name == "axis0"))
        {
            for (int axis = 0; axis < view.Rank / 2; axis++)
            {
                view.Exchange(axis, view.Rank - 1 - axis);
            }

            return null;
        }

        if (Along(node, tensor, arguments, "axis0", out int a) is { } first)
        {
            return first;
        }

        if (Along(node, tensor, arguments, "axis1", out int b) is { } second)
        {
            return second;
        }

        view.Exchange(a, b);
        return null;
    }

    private Fault? Rot90(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (Two(node, tensor, arguments, out int a, out int b) is { } fault)
        {
            return fault;
        }

        if (Number(arguments, "k") is not { } k)
        {
            // An even number keeps the sizes, an odd one exchanges them.
            view.Forget();
            return view[a].SameSizeAs(view[b]) ? null : UnknownView.Instance(node);
        }

        switch (k & 3)
        {
            case 1:
                view.Reverse(b);
                view.Exchange(a, b);
                break;
            case 2:
                view.Reverse(a);
                view.Reverse(b);
                break;
            case 3:
                view.Exchange(a, b);
                view.Reverse(b);
                break;
        }

        return null;
    }

    private Fault? Permuted(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ref ViewAxes view)
    {
        if (Numbers(arguments, "axes") is not { } axes || axes.Any(static a => a is null))
        {
            return UnknownView.Instance(node);
        }

        int rank = view.Rank;
        int[] taken = axes.Select(a => a!.Value < 0 ? a.Value + rank : a.Value).ToArray();
        if (taken.Length != rank || taken.Any(a => a < 0 || a >= rank) || taken.Distinct().Count() != rank)
        {
            return new ViewFault(node, tensor, $"Permute({string.Join(", ", axes)})", $"names {axes.Length} axes of {rank}", $"Name each of 0 to {rank - 1} once: .Permute({string.Join(", ", Enumerable.Range(0, rank).Reverse())}) turns them round");
        }

        view = view.Taking(taken);
        return null;
    }

    private Fault? Moved(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (Along(node, tensor, arguments, "source", out int from) is { } first)
        {
            return first;
        }

        if (Along(node, tensor, arguments, "destination", out int to) is { } second)
        {
            return second;
        }

        view.MoveAxis(from, to);
        return null;
    }

    private static Fault? MatrixTransposed(IOperation node, Operand tensor, ViewAxes view)
    {
        if (view.Rank < 2)
        {
            return new ViewFault(node, tensor, "MatrixTranspose", "needs two axes", "A vector has no transpose: ExpandDims makes a row or a column of it");
        }

        view.Exchange(view.Rank - 2, view.Rank - 1);
        return null;
    }

    private Fault? Expanded(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (Number(arguments, "axis") is not { } axis)
        {
            return UnknownView.Instance(node);
        }

        int place = axis < 0 ? axis + view.Rank + 1 : axis;
        if (place < 0 || place > view.Rank || view.Rank == MostAxes)
        {
            return new ViewFault(node, tensor, $"ExpandDims({axis})", view.Rank == MostAxes ? "would give it nine axes" : "puts an axis where none can stand", $"A new axis stands at {-view.Rank - 1} to {view.Rank}");
        }

        view.Insert(place, new Dim(1), 0);
        return null;
    }

    private Fault? Squeezed(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ref ViewAxes view)
    {
        if (!arguments.Any(static a => a.Parameter?.Name == "axis"))
        {
            if (!Enumerable.Range(0, view.Rank).All(Known(view)))
            {
                return UnknownView.Instance(node);
            }

            for (int axis = view.Rank - 1; axis >= 0; axis--)
            {
                if (view[axis].Size == 1)
                {
                    view.RemoveAt(axis);
                }
            }

            return null;
        }

        if (Along(node, tensor, arguments, "axis", out int along) is { } fault)
        {
            return fault;
        }

        if (view[along].IsKnown && view[along].Size != 1)
        {
            string sized = string.Join(" and ", Enumerable.Range(0, view.Rank).Where(Known(view)).Where(Single(view)));
            return new ViewFault(node, tensor, $"Squeeze({along})", $"drops an axis of {view[along].Size}", sized.Length == 0 ? "Only an axis of size 1 goes, and it has none" : $"Only an axis of size 1 goes: {sized}");
        }

        view.RemoveAt(along);
        return null;

        static System.Func<int, bool> Known(ViewAxes view) => axis => view[axis].IsKnown;

        static System.Func<int, bool> Single(ViewAxes view) => axis => view[axis].Size == 1;
    }

    private Fault? Diagonal(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (Two(node, tensor, arguments, out int a, out int b) is { } fault)
        {
            return fault;
        }

        (Dim rows, Dim columns) = (view[a], view[b]);
        long down = view.Step(a), right = view.Step(b);
        Dim length = Dim.Unknown;
        if (Number(arguments, "offset") is { } offset && rows.IsKnown && columns.IsKnown)
        {
            long count = offset >= 0 ? System.Math.Min(rows.Size, (long)columns.Size - offset) : System.Math.Min((long)rows.Size + offset, columns.Size);
            if (count < 1)
            {
                return new ViewFault(node, tensor, $"Diagonal({offset})", $"lies outside {rows.Size} x {columns.Size}", $"Diagonals are {1 - rows.Size} to {columns.Size - 1}, 0 the main one, positive ones above it");
            }

            length = new Dim((int)count);
            view.Move(offset >= 0 ? offset * right : -offset * down);
        }
        else
        {
            view.Forget();
        }

        view.RemoveAt(System.Math.Max(a, b));
        view.RemoveAt(System.Math.Min(a, b));
        view.Add(length, down + right);
        return null;
    }

    private Fault? Windows(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        bool isAlong = arguments.Any(static a => a.Parameter?.Name == "axis" && a.ArgumentKind != ArgumentKind.DefaultValue);
        if (!isAlong)
        {
            bool isVector = arguments.Any(static a => a.Parameter?.Name == "size");
            if ((isVector ? ImmutableArray.Create(Number(arguments, "size")) : Numbers(arguments, "sizes")) is not { } sizes)
            {
                return UnknownView.Instance(node);
            }

            if (sizes.Length != view.Rank)
            {
                return new ViewFault(node, tensor, $"SlidingWindowView({string.Join(", ", sizes)})", $"gives {sizes.Length} sizes for {view.Rank} axes", "Give one size an axis, or name the axis: .SlidingWindowView(size, axis: 0)");
            }

            int rank = view.Rank;
            for (int axis = 0; axis < rank; axis++)
            {
                if (Window(node, tensor, view, axis, sizes[axis]) is { } wrong)
                {
                    return wrong;
                }
            }

            return null;
        }

        return Along(node, tensor, arguments, "axis", out int along) ?? Window(node, tensor, view, along, Number(arguments, "size"));
    }

    private static Fault? Window(IOperation node, Operand tensor, ViewAxes view, int axis, int? size)
    {
        Dim whole = view[axis];
        if (size is not { } taken || view.Rank == MostAxes)
        {
            view.Forget();
            view.Resize(axis, Dim.Unknown.WithName(whole.Name));
            view.Add(Dim.Unknown, view.Step(axis));
            return view.Rank > MostAxes ? UnknownView.Instance(node) : null;
        }

        if (taken < 1 || (whole.IsKnown && taken > whole.Size))
        {
            return new ViewFault(node, tensor, $"a window of {taken}", $"does not fit into axis {axis}, which has {whole.Size} elements", $"A window has 1 to {whole.Size}");
        }

        view.Resize(axis, whole.IsKnown ? whole.Sliced(whole.Size - taken + 1, node.Syntax.ToString()) : Dim.Unknown);
        view.Add(new Dim(taken), view.Step(axis));
        return null;
    }

    private static Fault? ToFront(ViewAxes view, int axis)
    {
        view.MoveAxis(axis, 0);
        return null;
    }

    private Fault? Split(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, ViewAxes view)
    {
        if (Along(node, tensor, arguments, "axis", out int axis) is { } fault)
        {
            return fault;
        }

        if (Number(arguments, "parts") is not { } parts || !view[axis].IsKnown || view.Rank == MostAxes)
        {
            return UnknownView.Instance(node);
        }

        Dim whole = view[axis];
        if (parts < 1 || whole.Size % parts != 0)
        {
            return new ViewFault(node, tensor, $"Split({parts}, axis: {axis})", $"does not divide {whole.Size} elements into equal parts", $"Parts of different lengths are slices: [..{whole.Size / System.Math.Max(1, parts)}]");
        }

        view.Resize(axis, whole.Sliced(whole.Size / parts, node.Syntax.ToString()));
        view.Insert(0, new Dim(parts), whole.Size / parts * view.Step(axis));
        return null;
    }

    private Fault? Two(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, out int a, out int b)
    {
        b = -1;
        if ((Along(node, tensor, arguments, "axis0", out a) ?? Along(node, tensor, arguments, "axis1", out b)) is { } fault)
        {
            return fault;
        }

        return a == b ? new ViewFault(node, tensor, $"axis {a} twice", "is no pair of axes", "Name two different ones") : null;
    }

    /// <summary>An axis that has to be known for anything to be known.</summary>
    private Fault? Along(IOperation node, Operand tensor, ImmutableArray<IArgumentOperation> arguments, string name, out int axis)
    {
        axis = ReadAxis(tensor, arguments, name, out AxisFault? fault);
        return (Fault?)fault ?? (axis < 0 ? UnknownView.Instance(node) : null);
    }

    private int? Number(ImmutableArray<IArgumentOperation> arguments, string name) => ConstantArgument(arguments, name, out _) is int number ? number : null;

    /// <summary>The numbers of a parameter that takes any number of them; null where not even their number is known.</summary>
    private ImmutableArray<int?>? Numbers(ImmutableArray<IArgumentOperation> arguments, string name)
    {
        IOperation? value = arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is ICollectionExpressionOperation { Elements: var elements } && !elements.Any(static e => e is ISpreadOperation)
            ? elements.Select(e => Constant(e)).ToImmutableArray()
            : null;

        int? Constant(IOperation element)
        {
            element = element is IConversionOperation { ConstantValue.HasValue: false } converted ? converted.Operand : element;
            IOperation read = element is ILocalReferenceOperation { ConstantValue.HasValue: false } local && _scope.SingleValue(local.Local) is { } single ? single : element;
            return read.ConstantValue is { HasValue: true, Value: int number } ? number : null;
        }
    }

    private TensorValue? TypeArgument(ISymbol operation) =>
        operation is IMethodSymbol { TypeArguments: { Length: > 0 } types } && ReadType(types[types.Length - 1]) is { Declared: not null } declared ? declared : null;

    /// <summary>No fault: what the view is cannot be known here, and is left to the run-time guards.</summary>
    private sealed record UnknownView(IOperation Node) : Fault(Node)
    {
        public static UnknownView Instance(IOperation node) => new(node);
    }
}
