using System;
using System.Collections.Generic;
using System.Threading;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>A value of a JSON text: an offset until somebody asks for more.</summary>
internal sealed class JsonNode(JsonText text, int start, int container) : SpecNode
{
    // The members of an object, the items of an array, or the text of a scalar.
    private object? _content;

    public override SpecFile File => text.File;

    public override NodeKind Kind => text.First(start) switch
    {
        '{' => NodeKind.Object,
        '[' => NodeKind.Array,
        '"' => NodeKind.String,
        't' or 'f' => NodeKind.Boolean,
        'n' => NodeKind.Null,
        _ => NodeKind.Number,
    };

    public override TextSpan Span => new(start, text.EndOf(start, container));

    public override string? Scalar => Kind is NodeKind.Object or NodeKind.Array ? null : (string)(_content ?? Publish(text.Scalar(start)));

    public override IReadOnlyList<Member> Members => Table.Members;

    public override IReadOnlyList<Member> Duplicates => Table.Duplicates;

    public override IReadOnlyList<SpecNode> Items =>
        Kind == NodeKind.Array ? (IReadOnlyList<SpecNode>)(_content ?? Publish(text.Items(start, container))) : Array.Empty<SpecNode>();

    public override SpecNode? this[string key] => Table.Find(key);

    private MemberTable Table =>
        Kind == NodeKind.Object ? (MemberTable)(_content ?? Publish(text.Members(start, container))) : MemberTable.Empty;

    // Whoever comes first wins, so that every thread sees the same nodes.
    private object Publish(object content) => Interlocked.CompareExchange(ref _content, content, null) ?? content;
}
